import { sitePath } from '../../stores/site-data.ts';
import { CERTIFICATE_TEXT as say } from '../../text/certificate.ts';
import { Held } from './Held.tsx';
import { useCertificate } from './use-certificate.ts';
import type { Missing } from './use-certificate.ts';

interface Props {
  readonly issuer: string;
  /** Name of the course. */
  readonly course: string;
}

/** The certificate of one attempt, or why there is none and where to go. */
export default function CertificatePage({ issuer, course }: Props) {
  const [found, again] = useCertificate();
  if (found.state === 'loading')
    return (
      <div className="cert-none">
        <h1>{say.title}</h1>
        <p role="status" className="needs-js">
          {say.loading}
        </p>
      </div>
    );
  if (found.state === 'missing') return <None {...found} onAgain={again} />;
  return <Held key={found.attempt} {...found} issuer={issuer} course={course} />;
}

interface NoneProps {
  readonly why: Missing;
  readonly attempt: string;
  readonly onAgain: () => void;
}

function None({ why, attempt, onAgain }: NoneProps) {
  const { title, text } = say.missing[why];
  const result = (
    <a className="btn" href={sitePath(`exams/result/#${encodeURIComponent(attempt)}`)}>
      {say.toResult}
    </a>
  );
  const record = (
    <a className="btn" href={sitePath('record/')}>
      {say.toRecord}
    </a>
  );
  return (
    <div className="cert-none">
      <h1>{title}</h1>
      <p role="status">{text}</p>
      <div className="acts">
        {why === 'offline' && (
          <button type="button" className="btn btn--go" onClick={onAgain}>
            {say.again}
          </button>
        )}
        {why === 'unknown' || why === 'altered' ? record : result}
        {why === 'gone' && (
          <a className="btn" href={sitePath('verify/')}>
            {say.toVerify}
          </a>
        )}
        {(why === 'unknown' || why === 'none') && (
          <a className="btn" href={sitePath('exams/')}>
            {say.toExams}
          </a>
        )}
      </div>
    </div>
  );
}
