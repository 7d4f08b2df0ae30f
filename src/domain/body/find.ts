/** Finding what is wrong in a drawn figure. */
import type { NewFact } from '../record/fact.ts';

/** A part of the figure that can be pointed at: either something is wrong with it, or it is fine. */
export interface PointedPart {
  /** Name of the part: hands. */
  readonly id: string;
  readonly wrong: boolean;
}

interface Scene {
  /** body-slump */
  readonly id: string;
  readonly parts: readonly PointedPart[];
}

/** @returns the parts that are wrong, found and left */
export function standing({ parts }: Pick<Scene, 'parts'>, pointed: readonly string[]) {
  const wrong = parts.filter((part) => part.wrong).map(({ id }) => id);
  return {
    found: wrong.filter((id) => pointed.includes(id)),
    left: wrong.filter((id) => !pointed.includes(id)),
  };
}

/** The fact of a part that was pointed at. */
export function pointFact(scene: Scene, part: PointedPart, ms: number): NewFact {
  const outcome = part.wrong ? 'right' : 'wrong';
  return { kind: 'practised', item: scene.id, exercise: 'find', outcome, answer: part.id, ms };
}

/** The facts of what was not found when the learner had the rest shown. */
export function missedParts(scene: Scene, pointed: readonly string[], ms: number): NewFact[] {
  return standing(scene, pointed).left.map(() => ({
    kind: 'practised',
    item: scene.id,
    exercise: 'find',
    outcome: 'wrong',
    ms,
  }));
}
