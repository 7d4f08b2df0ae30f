import { useMemo, useState } from 'react';
import { classReport, drillsToReview } from '../../domain/class/class-report.ts';
import type { BlankReport, LearnerRecord, LearnerReport } from '../../domain/class/class-report.ts';
import { stagePath } from '../../domain/deck/deck-ref.ts';
import { toCsv } from '../../domain/exam/csv.ts';
import { saveFile } from '../../stores/save-file.ts';
import { sitePath } from '../../stores/site-data.ts';
import { REPORT_TEXT as say } from '../../text/class-report.ts';
import { timeText, today } from './papers.ts';
import { blanksTable, learnersTable, taughtStem } from './report-tables.ts';
import type { Taught } from './report-tables.ts';
import { Scrolling } from './Scrolling.tsx';

interface Props {
  readonly records: readonly LearnerRecord[];
  readonly taught: Taught;
}

/** Rows of the blanks that are shown at once. */
const PAGE = 15;

/** 学习情况: lessons and drills of the records that came in, and a deck of what the class missed. */
export function ClassReport({ records, taught }: Props) {
  const { learners, blanks } = useMemo(() => classReport(records, taught.lessons), [records, taught]);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [shown, setShown] = useState(PAGE);
  const ticked = chosen ?? new Set(drillsToReview(blanks));
  // A drill of another version of the course has no slide here.
  const drills = [...new Set(blanks.map(({ drill }) => drill))].filter(
    (drill) => ticked.has(drill) && taughtStem(taught, drill),
  );
  return (
    <section className="class-report" aria-labelledby="class-report">
      <h3 id="class-report">{say.title}</h3>
      <p className="note">{say.note}</p>
      <Learners learners={learners} taught={taught} />
      <Lessons learners={learners} taught={taught} />
      <p className="io">
        <button
          type="button"
          className="btn"
          onClick={() => {
            saveFile(`${say.csvLearners}-${today()}.csv`, 'text/csv', toCsv(learnersTable(learners, taught)));
          }}
        >
          {say.saveLearners}
        </button>
      </p>
      <h4>{say.blanksTitle}</h4>
      {blanks.length === 0 ? (
        <p>{say.noBlanks}</p>
      ) : (
        <>
          <p className="note">{say.blanksNote}</p>
          <Blanks
            blanks={blanks.slice(0, shown)}
            taught={taught}
            ticked={ticked}
            tick={(drill, on) => {
              const next = new Set(ticked);
              if (on) next.add(drill);
              else next.delete(drill);
              setChosen(next);
            }}
          />
          {shown < blanks.length && (
            <button
              type="button"
              className="btn btn--text"
              onClick={() => {
                setShown(shown + PAGE);
              }}
            >
              {say.more(Math.min(PAGE, blanks.length - shown))}
            </button>
          )}
          <p className="io">
            {drills.length > 0 ? (
              <a className="btn btn--go" href={sitePath(stagePath({ kind: 'drills', ids: drills }).slice(1))}>
                {say.present(drills.length)}
              </a>
            ) : (
              <span className="note">{say.choose}</span>
            )}
            <button
              type="button"
              className="btn"
              onClick={() => {
                saveFile(`${say.csvBlanks}-${today()}.csv`, 'text/csv', toCsv(blanksTable(blanks, taught)));
              }}
            >
              {say.saveBlanks}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface LearnersProps {
  readonly learners: readonly LearnerReport[];
  readonly taught: Taught;
}

function Learners({ learners, taught: { lessons, drills } }: LearnersProps) {
  return (
    <Scrolling label={say.learnersRegion}>
      <table className="class-table">
        <caption>{say.learnersCaption(learners.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.heads.name}</th>
            <th scope="col">{say.heads.finished}</th>
            <th scope="col">{say.heads.right}</th>
            <th scope="col">{say.heads.begun}</th>
            <th scope="col">{say.heads.at}</th>
          </tr>
        </thead>
        <tbody>
          {learners.map(({ profile, finished, begun, right, at }) => (
            <tr key={profile.id}>
              <th scope="row">
                {profile.name || say.nameless}
                <span className="note">{say.record(profile.id.slice(0, 8))}</span>
              </th>
              <td className="nums">{say.of(finished.length, lessons.length)}</td>
              <td className="nums">{say.of(right, drills)}</td>
              <td>{lessons.flatMap(({ id, title }) => (begun.includes(id) ? [title] : [])).join('、')}</td>
              <td className="nums nb">{at > 0 ? timeText(at) : say.never}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Lessons that somebody touched: how many finished each, and who did not. */
function Lessons({ learners, taught: { lessons } }: LearnersProps) {
  const touched = lessons.filter(({ id }) =>
    learners.some(({ finished, begun }) => finished.includes(id) || begun.includes(id)),
  );
  if (touched.length === 0) return null;
  return (
    <details>
      <summary>{say.lessons(touched.length)}</summary>
      <ul className="report-lessons">
        {touched.map(({ id, title }) => {
          const missing = learners.filter(({ finished }) => !finished.includes(id));
          return (
            <li key={id}>
              <b>{title}</b>{' '}
              <span className="nums">{say.of(learners.length - missing.length, learners.length)}</span>
              {missing.length > 0 && (
                <span className="note">
                  {say.missing(missing.map(({ profile }) => profile.name || say.nameless))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface BlanksProps {
  readonly blanks: readonly BlankReport[];
  readonly taught: Taught;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (drill: string, on: boolean) => void;
}

function Blanks({ blanks, taught, ticked, tick }: BlanksProps) {
  return (
    <Scrolling label={say.blanksRegion}>
      <table className="class-table">
        <thead>
          <tr>
            <th scope="col">{say.heads.choose}</th>
            <th scope="col">{say.heads.blank}</th>
            <th scope="col" className="num">
              {say.heads.missed}
            </th>
            <th scope="col">{say.heads.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {blanks.map(({ drill, blank, tried, missed, wrong }) => {
            const stem = taughtStem(taught, drill);
            const name = say.blank(stem ?? drill, blank + 1);
            return (
              <tr key={`${drill} ${String(blank)}`}>
                <td>
                  <label className="grant">
                    <input
                      type="checkbox"
                      checked={ticked.has(drill)}
                      disabled={stem === undefined}
                      aria-label={say.take(name)}
                      onChange={(event) => {
                        tick(drill, event.target.checked);
                      }}
                    />
                  </label>
                </td>
                <th scope="row">{name}</th>
                <td className="num nums">{say.people(missed, tried)}</td>
                <td>
                  {wrong
                    .slice(0, 3)
                    .map((one) => say.wrong(one.text, one.learners))
                    .join('、')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}
