import type { Certificate } from '../../domain/exam/certificate.ts';
import { sitePath } from '../../stores/site-data.ts';
import { CERTIFICATE_TEXT as say } from '../../text/certificate.ts';

/** What stands on the sheet in small letters, to read and copy on a phone. */
export function Details({ certificate }: { readonly certificate: Certificate }) {
  const { number, date, until, course, code } = certificate;
  const lines = [
    [say.detail.number, number],
    [say.detail.date, say.date(date)],
    [say.detail.until, say.date(until)],
    [say.detail.course, course],
    [say.detail.code, code.join(' ')],
  ] as const;
  return (
    <section className="cert-details no-print" aria-labelledby="cert-details">
      <h2 id="cert-details">{say.details}</h2>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {say.codeNote} <a href={sitePath('verify/')}>{say.toVerify}</a>
      </p>
    </section>
  );
}
