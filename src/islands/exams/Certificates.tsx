import type { Attempt } from '../../domain/exam/attempt.ts';
import { heldCertificates } from '../../domain/exam/held.ts';
import type { Held } from '../../domain/exam/held.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { EXAMS_TEXT } from '../../text/exams.ts';
import type { PaperLine } from './paper-line.ts';

const say = EXAMS_TEXT.certificates;

interface Props {
  readonly attempts: readonly Attempt[];
  readonly papers: readonly PaperLine[];
}

/** The certificates that were earned, how long they are valid, and which to renew. */
export function Certificates({ attempts, papers }: Props) {
  const held = heldCertificates(attempts, papers, record.now());
  if (held.length === 0) return null;
  return (
    <section className="certificates" aria-labelledby="certificates">
      <h2 id="certificates">{say.title}</h2>
      <ul>
        {held.map((one) => (
          <Line key={one.attempt.attempt} held={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ held: { attempt, certificate, renewal, left } }: { readonly held: Held }) {
  const { paper, holder, number, until } = certificate;
  const date = EXAM_RESULT_TEXT.date(until.year, until.month, until.day);
  return (
    <li data-renewal={renewal}>
      <h3>{paper.title}</h3>
      <p className="note">
        {[
          ...(holder === '' ? [] : [say.holder(holder)]),
          number,
          renewal === 'lapsed' ? say.lapsed(date) : say.until(date),
        ].join(' · ')}
      </p>
      {renewal !== 'current' && <p className="due">{renewal === 'lapsed' ? say.dueLapsed : say.due(left)}</p>}
      <p className="acts">
        <a
          href={`${sitePath('exams/certificate/')}#${encodeURIComponent(attempt.attempt)}`}
          aria-label={say.openOf(paper.title)}
        >
          {say.open}
        </a>
        {renewal !== 'current' && <a href={sitePath(`exams/${paper.id}/`)}>{say.again}</a>}
      </p>
    </li>
  );
}
