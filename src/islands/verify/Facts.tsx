import { certificateOf, dayOf, renewal, written } from '../../domain/exam/certificate.ts';
import type { Certificate } from '../../domain/exam/certificate.ts';
import type { AttemptVerification } from '../../domain/exam/verify.ts';
import { holderName } from '../../domain/exam/holder.ts';
import { pointsOf } from '../../domain/exam/standing.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';

/** UTC+8, as on the certificate. */
const ZONE = 8 * 3_600_000;

/** What the file says of itself; of one that matches, also what stands on its certificate. */
export function Facts({ found }: { readonly found: AttemptVerification }) {
  const { attempt } = found;
  const { holder, paper, begunAt, submittedAt, code, course, result } = attempt;
  const say = VERIFY_TEXT;
  const title = 'paper' in found ? found.paper?.title : undefined;
  const certificate = found.state === 'match' ? certificateOf(attempt, found.paper) : null;
  const seconds = Math.max(0, Math.round((submittedAt - begunAt) / 1000));
  const rows: (readonly [name: string, value: string])[] = [
    [say.facts.holder, holderName(holder) || say.unnamed],
    [say.facts.paper, title ?? paper],
    [
      say.facts.score,
      `${found.state === 'match' ? '' : `${say.claimed} `}${say.points(pointsOf(result.score))} ${result.passed ? say.passed : say.failed}`,
    ],
    [say.facts.begun, moment(begunAt)],
    [say.facts.submitted, moment(submittedAt)],
    [say.facts.used, say.minutes(Math.floor(seconds / 60), seconds % 60)],
    ...(code === null ? [] : [[say.facts.code, code] as const]),
    [say.facts.course, course],
    ...(certificate && typeof certificate === 'object' ? certificateRows(certificate) : []),
  ];
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function certificateRows(certificate: Certificate): (readonly [string, string])[] {
  const { facts, lapsed } = VERIFY_TEXT;
  const over = renewal(certificate, Date.now()) === 'lapsed' ? ` ${lapsed}` : '';
  return [
    [facts.number, certificate.number],
    [facts.until, `${written(certificate.until)}${over}`],
  ];
}

function moment(at: number): string {
  const [hour, minute] = [Math.floor((at + ZONE) / 3_600_000) % 24, Math.floor(at / 60_000) % 60];
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  return VERIFY_TEXT.at(written(dayOf(at)), hours ?? '', minutes ?? '');
}
