import type { Verdict } from '../answer/mark.ts';
import type { AttemptItem } from '../exam/attempt.ts';
import type { ItemKind } from '../exam/bank.ts';
import type { Answered, ExamSubmitted, Fact, Practised } from '../record/fact.ts';
import type { Interaction } from './report.ts';
import type { DrillScope, PackageScope } from './scope.ts';

/**
 * The questions that facts tell of, as learning platforms list them: each hand-in of a drill, each exercise on a phrase
 * or a word, and every item of a paper that was handed in.
 *
 * @param facts in order of time; those about other things than the package are passed over
 */
export function interactionsOf(scope: PackageScope, facts: readonly Fact[]): readonly Interaction[] {
  const drills = new Map(
    scope.modules.flatMap(({ id, lessons }) =>
      lessons.flatMap((lesson) => lesson.drills.map((drill) => [drill.id, { drill, module: id }] as const)),
    ),
  );
  return facts.flatMap((fact): Interaction[] => {
    switch (fact.kind) {
      case 'answered': {
        const known = drills.get(fact.drill);
        return known ? [drillInteraction(fact, known.drill, known.module)] : [];
      }
      case 'practised':
        return scope.kind === 'exam' ? [] : [practisedInteraction(fact, scope)];
      case 'examSubmitted':
        return scope.papers.some(({ id }) => id === fact.attempt.paper) ? itemInteractions(fact, scope) : [];
      default:
        return [];
    }
  });
}

function drillInteraction(fact: Answered, drill: DrillScope, module: string): Interaction {
  return {
    fact: fact.id,
    id: `drill-${fact.drill}`,
    type: 'fill-in',
    objective: `module-${module}`,
    question: drill.stem,
    responses: fact.entries.map(({ answer }) => answer),
    correct: drill.answers.every((answer) => answer !== null) ? drill.answers : [],
    score: scoreOf(fact.entries.map(({ verdict }) => verdict)),
    at: fact.at,
    ms: fact.ms,
  };
}

/** Right ÷ gradable; null where all are open. */
function scoreOf(verdicts: readonly Verdict[]): number | null {
  const marked = verdicts.filter((verdict) => verdict !== 'open');
  if (marked.length === 0) return null;
  return marked.filter((verdict) => verdict === 'right').length / marked.length;
}

const OUTCOME_SCORE = { right: 1, near: 0.5, wrong: 0 } as const;

function practisedInteraction(fact: Practised, { titles }: PackageScope): Interaction {
  return {
    fact: fact.id,
    id: `${fact.item}-${fact.exercise}`,
    type: 'other',
    objective: null,
    question: titles[fact.item] ?? fact.item,
    responses: fact.answer === undefined ? [] : [fact.answer],
    correct: [],
    score: OUTCOME_SCORE[fact.outcome],
    at: fact.at,
    ms: fact.ms,
  };
}

const ITEM_TYPE: Readonly<Record<ItemKind, Interaction['type']>> = {
  typed: 'fill-in',
  tiles: 'fill-in',
  better: 'choice',
  spot: 'other',
  order: 'sequencing',
  figure: 'choice',
  scenario: 'choice',
};

function itemInteractions({ id, at, attempt }: ExamSubmitted, scope: PackageScope): Interaction[] {
  return attempt.items.map((item) => ({
    fact: id,
    id: `exam-${attempt.paper}-${item.entry}`,
    type: ITEM_TYPE[item.kind],
    objective: `exam-${attempt.paper}`,
    question: scope.titles[item.entry] ?? item.entry,
    responses: responsesOf(item),
    // The paper's key is not told: it is asked again.
    correct: [],
    score: item.score,
    at: item.at ?? at,
    ms: item.ms,
  }));
}

function responsesOf({ answer }: AttemptItem): readonly string[] {
  if (answer === null) return [];
  return 'words' in answer ? answer.words : answer.picks.map(String);
}
