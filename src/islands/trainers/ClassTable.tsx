import { useState } from 'react';
import type { ClassRow } from '../../domain/exam/class-list.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { points, timeText } from './papers.ts';
import { Scrolling } from './Scrolling.tsx';
import { marksOf, modulesOf } from './tables.ts';

const say = TRAINERS_TEXT.list;
type Value = string | number;

interface Column {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: true;
  readonly value: (row: ClassRow) => Value;
}

interface Order {
  readonly column: string;
  readonly up: boolean;
}

const HEADS = say.heads;
const FIRST: readonly Column[] = [
  { id: 'name', title: HEADS.name, value: ({ attempt }) => attempt.holder },
  { id: 'paper', title: HEADS.paper, value: ({ paper }) => paper.title },
  { id: 'date', title: HEADS.date, value: ({ attempt }) => attempt.submittedAt },
  { id: 'score', title: HEADS.score, isNumber: true, value: ({ attempt }) => attempt.result.score },
  { id: 'passed', title: HEADS.passed, value: ({ attempt }) => (attempt.result.passed ? 1 : 0) },
];
const LAST: readonly Column[] = [
  { id: 'tries', title: HEADS.tries, isNumber: true, value: ({ nth }) => nth },
  { id: 'marks', title: HEADS.marks, value: (row) => marksOf(row).join() },
];

/** The class list; a click on a head sorts by it, another one the other way round. */
export function ClassTable({ rows }: { readonly rows: readonly ClassRow[] }) {
  const [order, setOrder] = useState<Order>({ column: 'date', up: true });
  const modules = modulesOf(rows);
  const isMixed = new Set(rows.map(({ attempt }) => attempt.paper)).size > 1;
  const columns = [
    ...FIRST.filter(({ id }) => isMixed || id !== 'paper'),
    ...modules.map(({ id, title }): Column => ({
      id: `module ${id}`,
      title,
      isNumber: true,
      value: (row) => moduleScore(row, id) ?? -1,
    })),
    ...LAST,
  ];
  const by = columns.find(({ id }) => id === order.column);
  const sorted = by
    ? [...rows].sort((one, other) => (order.up ? 1 : -1) * compared(by.value(one), by.value(other)))
    : rows;
  return (
    <Scrolling label={say.region}>
      <table className="class-table">
        <caption>
          {say.caption(rows.length, rows.filter(({ attempt }) => attempt.result.passed).length)}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, title, isNumber }) => {
              const isBy = order.column === id;
              return (
                <th
                  key={id}
                  scope="col"
                  className={isNumber && 'num'}
                  aria-sort={isBy ? (order.up ? 'ascending' : 'descending') : undefined}
                >
                  <button
                    type="button"
                    onClick={() => {
                      setOrder({ column: id, up: isBy ? !order.up : true });
                    }}
                  >
                    {title}
                    <span className="arrow" aria-hidden="true">
                      {isBy ? (order.up ? '↑' : '↓') : '↕'}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row
              key={row.attempt.attempt}
              row={row}
              modules={modules.map(({ id }) => id)}
              isMixed={isMixed}
            />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

interface RowProps {
  readonly row: ClassRow;
  readonly modules: readonly string[];
  /** Whether there are attempts at several papers. */
  readonly isMixed: boolean;
}

function Row({ row, modules, isMixed }: RowProps) {
  const { attempt, paper, profile, nth, tries } = row;
  const { score, passed } = attempt.result;
  const marks = marksOf(row);
  return (
    <tr>
      <th scope="row">
        <bdi>{attempt.holder}</bdi>
        <span className="note">{say.record((profile?.id ?? attempt.attempt).slice(0, 8))}</span>
      </th>
      {isMixed && <td>{paper.title}</td>}
      <td className="nums nb">{timeText(attempt.submittedAt)}</td>
      <td className="num nums">
        <b>{points(score)}</b>
      </td>
      <td className={passed ? 'passed' : 'failed'}>{passed ? say.passed : say.failed}</td>
      {modules.map((id) => {
        const own = moduleScore(row, id);
        return (
          <td key={id} className="num nums">
            {own === null ? '' : points(own)}
          </td>
        );
      })}
      <td className="num nums">{say.nth(nth, tries)}</td>
      <td className="marks">
        {marks.map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </td>
    </tr>
  );
}

function moduleScore({ attempt }: ClassRow, id: string): number | null {
  return attempt.result.modules.find(({ module }) => module === id)?.score ?? null;
}

const inChinese = new Intl.Collator('zh-CN', { numeric: true });

function compared(one: Value, other: Value): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return inChinese.compare(String(one), String(other));
}
