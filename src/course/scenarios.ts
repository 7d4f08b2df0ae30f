import { getCollection } from 'astro:content';
import { PLACES } from '../content-schema/scenario.ts';
import type { Scenario } from '../content-schema/scenario.ts';
import { endingsOf, isEnding, nodeOf } from '../domain/scenario/script.ts';
import type { EndingKind } from '../domain/scenario/script.ts';
import type { ScenarioView } from '../domain/scenario/scenario-view.ts';
import { lessonsById } from './course.ts';
import { once } from './once.ts';

export type { Scenario };

/** The scenarios by place, in each place those with the calmer customer first. */
export async function scenarios(): Promise<readonly Scenario[]> {
  const all = (await getCollection('scenarios')).map(({ data }) => data);
  return all.sort(
    (one, other) =>
      PLACES.indexOf(one.place) - PLACES.indexOf(other.place) ||
      other.mood - one.mood ||
      one.id.localeCompare(other.id, 'en'),
  );
}

/** The places in which something plays, in order, each with its scenarios. */
export async function scenariosByPlace() {
  const all = await scenarios();
  return PLACES.map((place) => ({ place, all: all.filter((one) => one.place === place) })).filter(
    (group) => group.all.length > 0,
  );
}

/** What the customer says at the beginning. */
export function firstLine({ nodes, start }: Scenario): string {
  const node = nodeOf({ nodes }, start);
  return isEnding(node) ? node.text : node.says;
}

/** @returns name → kind of every ending of a scenario */
export function endingKinds({ nodes }: Scenario): Record<string, EndingKind> {
  return Object.fromEntries(
    endingsOf({ nodes }).flatMap((name) => {
      const node = nodes[name];
      return node && isEnding(node) ? [[name, node.ending]] : [];
    }),
  );
}

const rulesById = once(
  async () => new Map((await getCollection('rules')).map(({ data }) => [data.id, data])),
);

/** @throws Error if a rule or its lesson is not there: the content check lets none like that through */
export async function scenarioView(scenario: Scenario): Promise<ScenarioView> {
  const [rules, taught] = await Promise.all([rulesById(), lessonsById()]);
  const used = new Set(
    Object.values(scenario.nodes).flatMap((node) =>
      isEnding(node) ? [] : node.choices.flatMap(({ keeps, breaks }) => [...keeps, ...breaks]),
    ),
  );
  const { id, place, customer, opening, mood, start, nodes, form } = scenario;
  return {
    id,
    place,
    customer,
    opening,
    script: { mood, start, nodes, form },
    rules: Object.fromEntries(
      [...used].map((name) => {
        const rule = rules.get(name);
        const lesson = taught.get(rule?.lesson ?? '');
        if (!rule || !lesson) throw new Error(`no rule ${name}, or no lesson of it`);
        return [name, { text: rule.text, lesson: lesson.id, title: lesson.entry.data.title }];
      }),
    ),
  };
}
