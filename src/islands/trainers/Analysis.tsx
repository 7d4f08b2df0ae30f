import { useMemo } from 'react';
import { toCsv } from '../../domain/exam/csv.ts';
import { ENOUGH, itemAnalysis } from '../../domain/exam/item-analysis.ts';
import type { ItemStatistics } from '../../domain/exam/item-analysis.ts';
import type { ClassRow } from '../../domain/exam/class-list.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import type { PaperGroup } from './papers.ts';
import { stemOf } from './papers.ts';
import { saveFile } from '../../stores/save-file.ts';
import { Scrolling } from './Scrolling.tsx';
import { analysisTable, wrongText } from './tables.ts';

const say = TRAINERS_TEXT.analysis;
/** Wrong answers that a line of the page has; the file has more. */
const WRONG = 3;

interface Props {
  readonly group: PaperGroup;
  readonly rows: readonly ClassRow[];
  /** Of the files: 2026-11-22. */
  readonly day: () => string;
}

/** How each item of one paper did. */
export function Analysis({ group: { bank, paper }, rows, day }: Props) {
  const statistics = useMemo(
    () =>
      itemAnalysis(
        bank,
        rows.map(({ attempt }) => attempt),
      ),
    [bank, rows],
  );
  const isFew = statistics.some(({ n }) => n < ENOUGH);
  return (
    <section aria-labelledby="analysis">
      <h3 id="analysis">{say.title}</h3>
      <p className="note">{say.note}</p>
      {isFew && <p className="few">{say.few(ENOUGH)}</p>}
      <Scrolling label={say.region}>
        <table className="class-table">
          <thead>
            <tr>
              <th scope="col">{say.heads.item}</th>
              {(['n', 'difficulty', 'discrimination', 'itemRest'] as const).map((id) => (
                <th key={id} scope="col" className="num">
                  {say.heads[id]}
                </th>
              ))}
              <th scope="col">{say.heads.wrong}</th>
            </tr>
          </thead>
          <tbody>
            {statistics.map((one) => (
              <Row key={one.entry.id} one={one} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      <button
        type="button"
        className="btn"
        onClick={() => {
          const name = `${TRAINERS_TEXT.csv.analysis}-${paper.title}-${day()}.csv`;
          saveFile(name, 'text/csv', toCsv(analysisTable(bank, statistics)));
        }}
      >
        {say.csv}
      </button>
    </section>
  );
}

function Row({ one }: { readonly one: ItemStatistics }) {
  const { entry, n, difficulty, discrimination, itemRest, wrong } = one;
  return (
    <tr>
      <th scope="row" className="stem">
        {stemOf(entry)}
        <span className="note">{entry.title}</span>
      </th>
      <td className="num nums">{n < ENOUGH ? `${String(n)}＊` : n}</td>
      <td className="num nums">{difficulty.toFixed(2)}</td>
      <td className="num nums">{told(discrimination)}</td>
      <td className="num nums">{told(itemRest)}</td>
      <td className="marks">
        {wrong.length === 0 && <span>{say.none}</span>}
        {wrong.slice(0, WRONG).map((answer, at) => (
          <span key={at}>
            {wrongText(answer)} <b className="nums">{say.times(answer.count)}</b>
          </span>
        ))}
      </td>
    </tr>
  );
}

function told(value: number | null): string {
  return value === null ? say.unknown : value.toFixed(2).replace('-', '−');
}
