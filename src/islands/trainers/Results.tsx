import { useMemo, useState } from 'react';
import type { ClassList } from '../../domain/exam/class-list.ts';
import { sittingOf } from '../../domain/exam/class-list.ts';
import { toCsv } from '../../domain/exam/csv.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { Analysis } from './Analysis.tsx';
import { Appeals } from './Appeals.tsx';
import { ClassTable } from './ClassTable.tsx';
import type { Collection } from './collection.ts';
import { groupTitle, paperGroups, sittingsOf, today } from './papers.ts';
import { saveFile } from '../../stores/save-file.ts';
import { listTable } from './tables.ts';

const say = TRAINERS_TEXT;
const ALL = 'all';

interface Props {
  readonly list: ClassList;
  readonly appeals: Collection['appeals'];
  /** Digest of today's bank. */
  readonly current: string | null;
}

/** Class list, item analysis and appeals of what was chosen: a paper, a class. */
export function Results({ list, appeals, current }: Props) {
  const [paper, setPaper] = useState<string | null>(null);
  const [sitting, setSitting] = useState(ALL);
  const groups = useMemo(() => paperGroups(list.rows, current), [list, current]);
  // What was chosen may be gone after everything was cleared.
  const group = paper === ALL ? null : (groups.find(({ key }) => key === paper) ?? groups[0] ?? null);
  const ofPaper = group?.rows ?? list.rows;
  const sittings = sittingsOf(ofPaper);
  const only = sittings.has(sitting) ? sitting : ALL;
  const rows = useMemo(
    () => ofPaper.filter(({ attempt }) => only === ALL || (sittingOf(attempt) ?? '') === only),
    [ofPaper, only],
  );
  const all = useMemo(() => [...appeals.values()], [appeals]);
  if (list.rows.length === 0) return <p>{say.collect.none}</p>;
  return (
    <>
      <div className="set-paper">
        <label>
          <span>{say.collect.paper}</span>
          <select
            className="field"
            value={group?.key ?? ALL}
            onChange={(event) => {
              setPaper(event.target.value);
            }}
          >
            {groups.map((one) => (
              <option key={one.key} value={one.key}>
                {groupTitle(one)}
              </option>
            ))}
            <option value={ALL}>{say.collect.allPapers}</option>
          </select>
        </label>
        <label>
          <span>{say.collect.code}</span>
          <select
            className="field"
            value={only}
            onChange={(event) => {
              setSitting(event.target.value);
            }}
          >
            <option value={ALL}>{say.collect.allCodes}</option>
            {[...sittings].map(([key, papers]) => (
              <option key={key} value={key}>
                {say.collect.sitting(key === '' ? say.collect.noCode : key.replace(/^.*-/, ''), papers)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <section aria-labelledby="class-list">
        <h3 id="class-list">{say.list.title}</h3>
        <ClassTable rows={rows} />
        <p className="io">
          <button
            type="button"
            className="btn btn--go"
            onClick={() => {
              saveFile(`${say.csv.list}-${today()}.csv`, 'text/csv', toCsv(listTable(rows, list.apart)));
            }}
          >
            {say.list.csv}
          </button>
          <span className="note">{say.list.csvNote}</span>
        </p>
      </section>
      {group ? (
        <>
          <Analysis group={group} rows={rows} day={today} />
          {/* What was ticked means nothing on another paper. */}
          <Appeals key={group.key} group={group} rows={rows} appeals={all} day={today} />
        </>
      ) : (
        <p className="note">{say.collect.choosePaper}</p>
      )}
    </>
  );
}
