import type { GrantChange, Grantable } from '../../domain/exam/appeals.ts';
import { drillOf } from '../../domain/exam/appeals.ts';
import type { Apart, ClassRow } from '../../domain/exam/class-list.ts';
import type { Cell } from '../../domain/exam/csv.ts';
import { ENOUGH } from '../../domain/exam/item-analysis.ts';
import type { ItemStatistics } from '../../domain/exam/item-analysis.ts';
import type { Bank } from '../../domain/exam/bank.ts';
import type { WrongAnswer } from '../../domain/exam/wrong-answers.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { points, stemOf, timeText } from './papers.ts';

type Table = readonly (readonly Cell[])[];
const say = TRAINERS_TEXT;

/** Modules that some attempts have, in the order in which they are taught. */
export function modulesOf(rows: readonly ClassRow[]): readonly { id: string; title: string }[] {
  const found = new Map<string, string>();
  for (const { bank, attempt } of rows)
    for (const { module } of attempt.result.modules)
      found.set(module, bank.modules.find(({ id }) => id === module)?.title ?? module);
  const order = rows[0]?.bank.modules.map(({ id }) => id) ?? [];
  return [...found]
    .map(([id, title]) => ({ id, title }))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** What there is to know about an attempt that counts. */
export function marksOf({ attempt, files, contested, twin }: ClassRow): string[] {
  const { list } = say;
  return [
    ...(files.length > 1 ? [list.duplicate(files.length)] : []),
    ...(contested ? [list.contested] : []),
    ...(twin ? [list.twin] : []),
    ...(attempt.events.some(({ what }) => what === 'clock') ? [list.moved] : []),
    ...(attempt.by === 'clock' ? [list.clock] : []),
    ...(attempt.extra > 0 ? [list.extra(attempt.extra)] : []),
  ];
}

/** The class list: attempts that count, and below them those that do not, without a score. */
export function listTable(rows: readonly ClassRow[], apart: readonly Apart[]): Table {
  const { list, csv } = say;
  const modules = modulesOf(rows);
  const head = [
    ...[csv.state, list.heads.name, csv.record, csv.attempt, list.heads.paper, csv.code],
    ...[csv.begun, list.heads.date, csv.extra, csv.points, list.heads.passed],
    ...modules.map(({ title }) => title),
    ...[csv.nth, csv.tries, list.heads.marks, csv.files, csv.version],
  ];
  const counted = rows.map((row): readonly Cell[] => {
    const { attempt, paper, profile, files } = row;
    const { result } = attempt;
    return [
      ...[csv.counted, attempt.holder, profile?.id ?? '', attempt.attempt, paper.title, attempt.code ?? ''],
      ...[timeText(attempt.begunAt), timeText(attempt.submittedAt), attempt.extra, points(result.score)],
      result.passed ? list.passed : list.failed,
      ...modules.map(({ id }) => {
        const own = result.modules.find(({ module }) => module === id);
        return own ? points(own.score) : null;
      }),
      ...[row.nth, row.tries, marksOf(row).join('；'), files.join('；'), attempt.course],
    ];
  });
  const others = apart.map(({ why, attempt, profile, files }): readonly Cell[] => [
    ...[say.apart.why[why], attempt.holder, profile?.id ?? '', attempt.attempt, attempt.paper],
    ...[attempt.code ?? '', timeText(attempt.begunAt), timeText(attempt.submittedAt), null, null, ''],
    ...modules.map(() => null),
    ...[null, null, '', files.join('；'), attempt.course],
  ]);
  return [head, ...counted, ...others];
}

/** @returns a wrong answer in words */
export function wrongText({ how, blank, text }: WrongAnswer): string {
  const { wrong } = say.analysis;
  if (how === 'written') return wrong.written(text, blank ?? 0);
  return how === 'empty' ? wrong.empty(blank) : wrong[how](text);
}

const hundredths = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

/** How many of the wrong answers a line of the file has. */
const WRONG = 5;

export function analysisTable(bank: Bank, statistics: readonly ItemStatistics[]): Table {
  const { heads } = say.analysis;
  const { csv } = say;
  const head = [
    ...[csv.entry, csv.module, csv.kind, heads.item, heads.n, heads.difficulty],
    ...[heads.discrimination, heads.itemRest, heads.wrong, csv.remark],
  ];
  return [
    head,
    ...statistics.map(({ entry, n, difficulty, discrimination, itemRest, wrong }): readonly Cell[] => [
      ...[entry.id, bank.modules.find(({ id }) => id === entry.module)?.title ?? entry.module, entry.title],
      ...[stemOf(entry), n, hundredths(difficulty), hundredths(discrimination), hundredths(itemRest)],
      wrong
        .slice(0, WRONG)
        .map((one) => `${wrongText(one)}${say.analysis.times(one.count)}`)
        .join('；'),
      n < ENOUGH ? csv.few : '',
    ]),
  ];
}

/** What was granted, and below it what that changes. */
export function grantTable(granted: readonly Grantable[], changes: readonly GrantChange<ClassRow>[]): Table {
  const { csv, list } = say;
  const { heads } = say.appeals;
  const resultText = (passed: boolean): string => (passed ? list.passed : list.failed);
  return [
    [csv.entry, heads.item, csv.blank, heads.text, heads.count, heads.appealed],
    ...granted.map(({ entry, blank, text, count, appealed }): readonly Cell[] => [
      ...[drillOf(entry), stemOf(entry), blank + 1, text, count, appealed],
    ]),
    [],
    [list.heads.name, csv.attempt, csv.before, csv.after, csv.wasPassed, csv.isPassed],
    ...changes.map(({ row: { attempt }, before, after }): readonly Cell[] => [
      ...[attempt.holder, attempt.attempt, points(before.score), points(after.score)],
      ...[resultText(before.passed), resultText(after.passed)],
    ]),
  ];
}

export const GRANTS_FORMAT = 'service-from-the-heart-grants';

/** What the author of the keys gets: which words to accept, and why. Blanks count from 0, as in the decks' files. */
export function grantsJson(
  bank: Bank,
  granted: readonly Grantable[],
  changes: readonly GrantChange<ClassRow>[],
): string {
  const grants = granted.map(({ entry, blank, text, folded, count, appealed }) => {
    return { drill: drillOf(entry), blank, answer: text, folded, count, appealed };
  });
  const changed = changes.map(({ row, before, after }) => ({
    attempt: row.attempt.attempt,
    paper: row.attempt.paper,
    before: { score: before.score, passed: before.passed },
    after: { score: after.score, passed: after.passed },
  }));
  const file = {
    format: GRANTS_FORMAT,
    version: 1,
    course: bank.course,
    bank: bank.digest,
    grants,
    changes: changed,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
