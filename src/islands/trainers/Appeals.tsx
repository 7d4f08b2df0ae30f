import { useMemo, useState } from 'react';
import { grantChanges, grantables } from '../../domain/exam/appeals.ts';
import type { Appeals as Appealed, Grantable, GrantChange } from '../../domain/exam/appeals.ts';
import type { ClassRow } from '../../domain/exam/class-list.ts';
import { toCsv } from '../../domain/exam/csv.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import type { PaperGroup } from './papers.ts';
import { points, stemOf } from './papers.ts';
import { saveFile } from '../../stores/save-file.ts';
import { Scrolling } from './Scrolling.tsx';
import { grantTable, grantsJson } from './tables.ts';

const say = TRAINERS_TEXT.appeals;
/** Lines that are shown at a time. */
const PAGE = 20;

interface Props {
  readonly group: PaperGroup;
  readonly rows: readonly ClassRow[];
  readonly appeals: readonly Appealed[];
  readonly day: () => string;
}

/** 改判: what it would change if answers that were refused were right. Nothing is written anywhere. */
export function Appeals({ group: { bank, paper }, rows, appeals, day }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const all = useMemo(
    () =>
      grantables(
        bank,
        rows.map(({ attempt }) => attempt),
        appeals,
      ),
    [bank, rows, appeals],
  );
  const granted = all.filter(({ key }) => ticked.has(key));
  const changes = useMemo(() => grantChanges(rows, ticked), [rows, ticked]);
  const passing = changes.filter(({ before, after }) => !before.passed && after.passed).length;
  const tick = (key: string, on: boolean): void => {
    setTicked(new Set(on ? [...ticked, key] : [...ticked].filter((one) => one !== key)));
  };
  const name = `${TRAINERS_TEXT.csv.grants}-${paper.title}-`;
  return (
    <section aria-labelledby="grants">
      <h3 id="grants">{say.title}</h3>
      <p className="note">{say.note}</p>
      {all.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Scrolling label={say.region}>
          <GrantTable all={all.slice(0, shown)} ticked={ticked} tick={tick} />
        </Scrolling>
      )}
      {all.length > shown && (
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {say.more(Math.min(PAGE, all.length - shown))}
        </button>
      )}
      <p role="status" className="said">
        {all.length > 0 && say.effect(granted.length, changes.length, passing)}
      </p>
      <Changes changes={changes} />
      {granted.length > 0 && (
        <div className="io">
          <button
            type="button"
            className="btn"
            onClick={() => {
              saveFile(`${name}${day()}.json`, 'application/json', grantsJson(bank, granted, changes));
            }}
          >
            {say.json}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              saveFile(`${name}${day()}.csv`, 'text/csv', toCsv(grantTable(granted, changes)));
            }}
          >
            {say.csv}
          </button>
        </div>
      )}
    </section>
  );
}

interface GrantTableProps {
  readonly all: readonly Grantable[];
  readonly ticked: ReadonlySet<string>;
  readonly tick: (key: string, on: boolean) => void;
}

function GrantTable({ all, ticked, tick }: GrantTableProps) {
  return (
    <table className="class-table">
      <thead>
        <tr>
          <th scope="col">{say.heads.grant}</th>
          <th scope="col">{say.heads.text}</th>
          <th scope="col">{say.heads.item}</th>
          <th scope="col" className="num">
            {say.heads.count}
          </th>
          <th scope="col" className="num">
            {say.heads.appealed}
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ key, entry, blank, text, count, appealed }) => (
          <tr key={key}>
            <td>
              <label className="grant">
                <input
                  type="checkbox"
                  checked={ticked.has(key)}
                  aria-label={say.grantOf(text)}
                  onChange={(event) => {
                    tick(key, event.target.checked);
                  }}
                />
              </label>
            </td>
            <th scope="row">{text}</th>
            <td className="stem">{stemOf(entry, blank, text)}</td>
            <td className="num nums">{count}</td>
            <td className="num">{say.people(appealed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ changes }: { readonly changes: readonly GrantChange<ClassRow>[] }) {
  return (
    <ul className="changes">
      {changes.map(({ row, before, after }) => {
        const [from, to] = [points(before.score), points(after.score)];
        return (
          <li key={row.attempt.attempt}>
            <b>{row.attempt.holder}</b>
            <span className="nums">
              {say.change(String(from), String(to), String(Math.round((to - from) * 10) / 10))}
            </span>
            {!before.passed && after.passed && <span className="passed">{say.passes}</span>}
          </li>
        );
      })}
    </ul>
  );
}
