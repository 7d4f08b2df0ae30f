import type { Script } from './script.ts';

export type ScenarioPlace = 'hall' | 'mall' | 'home' | 'phone' | 'letter';

/** A rule as an ending names it. */
export interface RuleView {
  readonly text: string;
  /** Id and title of the lesson that teaches it. */
  readonly lesson: string;
  readonly title: string;
}

/** Everything that the page of a scenario has to know to play it. */
export interface ScenarioView {
  readonly id: string;
  readonly place: ScenarioPlace;
  /** How the customer is called. */
  readonly customer: string;
  readonly opening: string;
  readonly script: Script;
  /** The rules that its replies keep or break, by id. */
  readonly rules: Readonly<Record<string, RuleView>>;
}
