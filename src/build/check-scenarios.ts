import type { Scenario } from '../content-schema/scenario.ts';
import { isRight } from '../domain/scenario/form.ts';
import { endingsOf, isEnding } from '../domain/scenario/script.ts';
import { shapeOf } from '../domain/scenario/shape.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import type { Content, PlacedScenario } from './content-fs.ts';
import { ScenarioMessage as Say } from './scenario-messages.ts';

/** Replies on every play, even one that goes wrong: fewer teach nothing and leave no way back, more tire. */
const SHORTEST = 6;
const LONGEST = 12;

type Found = readonly [path: readonly PropertyKey[], message: string];

/**
 * Checks what has to hold of the scenarios before one is played: that every reply leads somewhere, every line and every
 * ending can be reached, every play ends and is neither too short nor too long, and the form has one right answer whatever the ending.
 */
export function checkScenarios({ scenarios, rules, lessons }: Content): Problem[] {
  const ids = new Set(lessons.map(({ meta }) => meta.id));
  const ruleIds = new Set(rules.map(({ rule }) => rule.id));
  return [
    ...rules
      .filter(({ rule }) => !ids.has(rule.lesson))
      .map(({ rule, file, line }) => ({ file, line, message: AuthorMessage.unknown('课', rule.lesson) })),
    ...scenarios.flatMap((placed) =>
      [
        ...checkName(placed),
        ...(ids.has(placed.scenario.lesson)
          ? []
          : [found(['lesson'], AuthorMessage.unknown('课', placed.scenario.lesson))]),
        ...checkPaths(placed.scenario),
        ...checkRules(placed.scenario, ruleIds),
        ...checkForm(placed.scenario),
      ].map(([path, message]) => ({ file: placed.file, line: placed.lineOf(path), message })),
    ),
  ];
}

const found = (path: readonly PropertyKey[], message: string): Found => [path, message];

function checkName({ file, scenario: { id } }: PlacedScenario): Found[] {
  return file.endsWith(`/${id}.yaml`) ? [] : [found(['id'], Say.fileName(id))];
}

function checkPaths(scenario: Scenario): Found[] {
  const { nodes, start } = scenario;
  const lost = [
    ...(Object.hasOwn(nodes, start) ? [] : [found(['start'], Say.unknownNode(start))]),
    ...choicesOf(scenario)
      .filter(({ choice }) => !Object.hasOwn(nodes, choice.to))
      .map(({ choice, path }) => found([...path, 'to'], Say.unknownNode(choice.to))),
  ];
  // Where a reply leads nowhere, what lies behind it would look unreachable: that comes first, alone.
  if (lost.length > 0) return lost;
  if (endingsOf(scenario).length === 0) return [found(['nodes'], Say.noEnding())];
  const { unreachable, loop, longest, shortest } = shapeOf(scenario);
  return [
    ...unreachable.map((name) => found(['nodes', name], Say.unreachable(name))),
    ...(loop ? [found(['nodes', loop[0] ?? ''], Say.loop(loop))] : []),
    ...(longest > LONGEST ? [found(['nodes'], Say.tooLong(longest, LONGEST))] : []),
    ...Object.entries(shortest)
      .filter(([, replies]) => replies < SHORTEST)
      .map(([name, replies]) => found(['nodes', name], Say.tooShort(name, replies, SHORTEST))),
  ];
}

function checkRules(scenario: Scenario, known: ReadonlySet<string>): Found[] {
  return choicesOf(scenario).flatMap(({ choice, path }) => [
    ...(['keeps', 'breaks'] as const).flatMap((list) =>
      choice[list].flatMap((rule, at) =>
        known.has(rule) ? [] : [found([...path, list, at], AuthorMessage.unknown('规则', rule))],
      ),
    ),
    ...choice.keeps
      .filter((rule) => choice.breaks.includes(rule))
      .map((rule) => found(path, Say.keptAndBroken(rule))),
  ]);
}

function choicesOf({ nodes }: Scenario) {
  return Object.entries(nodes).flatMap(([name, node]) =>
    isEnding(node)
      ? []
      : node.choices.map((choice, at) => ({ choice, path: ['nodes', name, 'choices', at] as const })),
  );
}

function checkForm(scenario: Scenario): Found[] {
  const endings = endingsOf(scenario);
  const fields = scenario.form.map(({ field }) => field);
  return scenario.form.flatMap(({ field, options }, at) => {
    const path = ['form', at] as const;
    const texts = options.map(({ text }) => text);
    return [
      ...(fields.indexOf(field) < at ? [found([...path, 'field'], Say.fieldTwice(field))] : []),
      ...options.flatMap((option, index): Found[] => {
        const here = [...path, 'options', index];
        const strangers = typeof option.right === 'boolean' ? [] : option.right;
        const isAlwaysRight = endings.every((ending) => isRight(option, ending));
        return [
          ...strangers
            .filter((name) => !endings.includes(name))
            .map((name) => found([...here, 'right'], Say.notEnding(name))),
          ...(isAlwaysRight || option.why !== undefined ? [] : [found(here, Say.noWhy())]),
          ...(texts.indexOf(option.text) < index
            ? [found([...here, 'text'], Say.sameText(option.text))]
            : []),
        ];
      }),
      ...endings.flatMap((ending): Found[] => {
        const right = options.filter((option) => isRight(option, ending)).length;
        if (right === 1) return [];
        const message = right === 0 ? Say.noneRight(ending) : Say.manyRight(ending, right);
        return [found([...path, 'options'], message)];
      }),
    ];
  });
}
