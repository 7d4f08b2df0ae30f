import { useState } from 'react';
import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Paper } from '../../domain/exam/bank.ts';
import { attemptFileName, attemptFileText } from '../../domain/exam/seal-attempt.ts';
import { localDay } from '../../stores/local-day.ts';
import { saveFile } from '../../stores/save-file.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { Misses } from './Plan.tsx';

const say = EXAM_RESULT_TEXT.acts;

interface Props {
  readonly attempt: Attempt;
  readonly paper: Paper | undefined;
  readonly wrong: number;
}

/** What can be taken away from a result: the certificate, the record file. */
export function Acts({ attempt, paper, wrong }: Props) {
  const [said, setSaid] = useState('');
  const { passed } = attempt.result;
  const hasCertificate = passed && typeof paper?.months === 'number';
  return (
    <section className="after" aria-labelledby="after">
      <h2 id="after">{EXAM_RESULT_TEXT.after.title}</h2>
      <p>{EXAM_RESULT_TEXT.after.text}</p>
      <div className="acts">
        {hasCertificate && (
          <a
            className="btn btn--go"
            href={`${sitePath('exams/certificate/')}#${encodeURIComponent(attempt.attempt)}`}
          >
            {say.certificate}
          </a>
        )}
        {passed && wrong > 0 && <Misses />}
        <button
          type="button"
          className="btn"
          onClick={() => {
            download(attempt);
            setSaid(say.downloaded);
          }}
        >
          {say.download}
        </button>
        <a className="btn btn--text" href={sitePath('verify/')}>
          {say.verify}
        </a>
      </div>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}

function download(attempt: Attempt): void {
  const name = attemptFileName(attempt, localDay(attempt.submittedAt));
  saveFile(name, 'application/json', attemptFileText(attempt));
}
