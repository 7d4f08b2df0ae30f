import { useEffect, useRef } from 'react';
import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { reaches } from '../../domain/exam/result.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';

const say = EXAM_RESULT_TEXT.units;

interface Props {
  readonly attempt: Attempt;
  readonly paper: Paper | undefined;
  readonly bank: Bank | null;
}

/** How each unit went, against the pass mark. */
export function Units({ attempt: { result }, paper, bank }: Props) {
  const rows = result.modules.map((one) => {
    const number = bank?.modules.findIndex(({ id }) => id === one.module) ?? -1;
    return {
      ...one,
      sign: number < 0 ? '' : chineseNumber(number + 1),
      title: bank?.modules[number]?.title ?? one.module,
      // Cut off, so that what is below the line does not read as the line.
      percent: Math.floor(one.score * 100 + 1e-9),
      weak: paper !== undefined && !reaches(one.score, paper.pass),
      low: paper !== undefined && !reaches(one.score, paper.floor),
    };
  });
  return (
    <section className="units" aria-labelledby="units">
      <h2 id="units">{say.title}</h2>
      <table>
        {paper && <caption className="vh">{say.caption(paper.pass, paper.floor)}</caption>}
        <thead className="vh">
          <tr>
            {say.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.module} data-weak={row.weak ? '' : undefined}>
              <th scope="row">
                {row.sign !== '' && (
                  <span className="n" aria-hidden="true">
                    {row.sign}
                  </span>
                )}
                {row.title}
                {row.low && <span className="low">{say.low}</span>}
              </th>
              <td className="m">
                <Meter percent={row.percent} pass={paper?.pass} weak={row.weak} />
              </td>
              <td className="nums of">{say.of(row.right, row.items)}</td>
              <td className="nums pc">{say.percent(row.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {paper && (
        <p className="legend">
          <span>
            <i className="line" />
            {say.legend(paper.pass)}
          </span>
          {rows.some(({ weak }) => weak) && (
            <span>
              <i className="weak" />
              {say.weak}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

interface MeterProps {
  readonly percent: number;
  readonly pass: number | undefined;
  readonly weak: boolean;
}

function Meter({ percent, pass, weak }: MeterProps) {
  const bar = useRef<HTMLSpanElement>(null);
  // Through the CSSOM: a style attribute would be blocked by the content security policy.
  useEffect(() => {
    bar.current?.style.setProperty('--v', String(percent));
    if (pass !== undefined) bar.current?.style.setProperty('--pass', String(pass));
  }, [percent, pass]);
  return (
    <span
      className={weak ? 'exam-meter weak' : 'exam-meter'}
      role="img"
      aria-label={say.meter(percent)}
      ref={bar}
    >
      <i />
      {pass !== undefined && <b />}
    </span>
  );
}
