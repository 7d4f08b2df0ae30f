import { useLayoutEffect, useRef } from 'react';
import type { Certificate } from '../../domain/exam/certificate.ts';
import { holderSize } from '../../domain/exam/holder.ts';
import { CERTIFICATE_TEXT as say } from '../../text/certificate.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  readonly certificate: Certificate;
  readonly issuer: string;
  readonly course: string;
}

/** The certificate, A4 landscape: itself a filled blank, whose brackets are as high as the page. */
export function Sheet({ certificate, issuer, course }: Props) {
  const { holder, paper, points, modules, date, until, number, code, qr } = certificate;
  const [before, heart, after] = say.paper.logo;
  return (
    <article className="cert" aria-labelledby="cert-title">
      <div className="cert-bracket" aria-hidden="true" />
      <div className="cert-body">
        <p className="logo">
          {before}
          <span className="blank">
            <span className="txt">{heart}</span>
          </span>
          {after}
        </p>
        <h1 id="cert-title">{say.paper.title}</h1>
        <p className="cert-text">
          {say.paper.before}
          <Holder name={holder} />
          {say.paper.after(say.date(date))}
          <span className="nb">{say.paper.course(course)}</span>
          {say.paper.units(paper.title, modules)}
          <span className="nb">
            {say.paper.score}
            <span className="blank">
              <span className="txt">{say.points(points)}</span>
            </span>
            {say.paper.end}
          </span>
        </p>
        <p className="cert-text">{say.paper.close}</p>
      </div>
      <div className="cert-foot">
        <QrCode text={qr} label={say.paper.qr} />
        <p>
          {say.detail.number}　{number}
          <br />
          {say.detail.until}　{say.date(until)}
          <br />
          {say.detail.course}　{certificate.course}
        </p>
        <p className="cert-issuer">
          {issuer}
          <br />
          {say.date(date)}
        </p>
        <span className="cert-seal" ref={placeSeal} />
      </div>
      <p className="cert-code">
        {say.detail.code}　{code.join(' ')}
      </p>
    </article>
  );
}

/** The name, in letters that fall with its length; an empty one leaves a blank to fill with a pen. */
function Holder({ name }: { readonly name: string }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // Through the CSSOM: a style attribute would be blocked by the content security policy.
    box.current?.style.setProperty('--points', String(holderSize(name)));
  }, [name]);
  return (
    <span className="blank cert-holder" ref={box} data-empty={name === '' || undefined}>
      <bdi className="txt">{name === '' ? '　' : name}</bdi>
    </span>
  );
}

/** The drawn seal stands in the page (`components/exam/Certificate.astro`): as markup React would not be let write it. */
function placeSeal(place: HTMLSpanElement | null): void {
  const drawn = document.querySelector<HTMLTemplateElement>('template[data-seal]');
  if (place?.childElementCount === 0 && drawn) place.append(drawn.content.cloneNode(true));
}
