import { useEffect, useState } from 'react';
import { reminderCalendar, reminderDay } from '../../domain/exam/calendar.ts';
import type { Certificate } from '../../domain/exam/certificate.ts';
import { dayOf, daysBetween, renewal } from '../../domain/exam/certificate.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { CERTIFICATE_TEXT as say } from '../../text/certificate.ts';
import { Icon } from '../Icon.tsx';
import { Details } from './Details.tsx';
import { Frame } from './Frame.tsx';
import { Sheet } from './Sheet.tsx';
import { saveFile } from '../../stores/save-file.ts';

interface Props {
  readonly certificate: Certificate;
  readonly attempt: string;
  readonly renewable: boolean;
  readonly issuer: string;
  readonly course: string;
}

/** A certificate that is there: what can be done with it, its sheet, and what stands on it in small letters. */
export function Held({ certificate, attempt, renewable, issuer, course }: Props) {
  const [said, setSaid] = useState('');
  const now = record.now();
  const day = reminderDay(certificate);
  useEffect(() => {
    // What a browser calls the PDF.
    document.title = `${say.title} ${certificate.number}`;
  }, [certificate]);

  const save = (): void => {
    const { title, text } = say.event;
    const until = say.date(certificate.until);
    const says = { title: title(certificate.paper.title), text: text(certificate.number, until) };
    saveFile(`${certificate.number}.ics`, 'text/calendar', reminderCalendar(certificate, says, now));
    setSaid(say.calendarDone(day.year, day.month, day.day));
  };

  return (
    <>
      <div className="cert-tools no-print">
        <Renew certificate={certificate} renewable={renewable} now={now} />
        <div className="acts">
          <a className="btn" href={sitePath(`exams/result/#${encodeURIComponent(attempt)}`)}>
            <Icon name="left" />
            {say.toResult}
          </a>
          <button
            type="button"
            className="btn btn--go"
            onClick={() => {
              print();
            }}
          >
            <Icon name="print" />
            {say.print}
          </button>
          {daysBetween(dayOf(now), day) > 0 && (
            <button type="button" className="btn" onClick={save}>
              <Icon name="calendar" />
              {say.calendar}
            </button>
          )}
        </div>
        <p role="status" className="said">
          {said}
        </p>
        {certificate.holder === '' && <p className="note">{say.unnamed}</p>}
        <p className="note">{say.sheet}</p>
        <p className="note">{say.weChat}</p>
      </div>
      <Frame>
        <Sheet certificate={certificate} issuer={issuer} course={course} />
      </Frame>
      <Details certificate={certificate} />
    </>
  );
}

interface RenewProps {
  readonly certificate: Certificate;
  readonly renewable: boolean;
  readonly now: number;
}

/** Tells in good time that the paper has to be sat again. */
function Renew({ certificate, renewable, now }: RenewProps) {
  const state = renewal(certificate, now);
  if (state === 'current') return null;
  return (
    <div className="cert-renew" data-state={state}>
      <p>{say[state](say.date(certificate.until))}</p>
      <a className="btn" href={sitePath(renewable ? `exams/${certificate.paper.id}/` : 'exams/')}>
        {say.renew}
      </a>
    </div>
  );
}
