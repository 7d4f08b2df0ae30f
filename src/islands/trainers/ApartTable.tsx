import type { Apart } from '../../domain/exam/class-list.ts';
import { sitePath } from '../../stores/site-data.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import type { Unread } from './collection.ts';
import { Scrolling } from './Scrolling.tsx';

const say = TRAINERS_TEXT.apart;

interface Props {
  readonly apart: readonly Apart[];
  readonly unread: readonly Unread[];
}

/** What does not count, and why. */
export function ApartTable({ apart, unread }: Props) {
  if (apart.length === 0 && unread.length === 0) return null;
  return (
    <section aria-labelledby="apart">
      <h3 id="apart">{say.title}</h3>
      <p className="note">
        {say.note}
        <a href={sitePath('verify/')}>{say.verify}</a>。
      </p>
      <Scrolling label={say.region}>
        <table className="class-table">
          <thead>
            <tr>
              <th scope="col">{say.heads.name}</th>
              <th scope="col">{say.heads.why}</th>
              <th scope="col">{say.heads.files}</th>
            </tr>
          </thead>
          <tbody>
            {apart.map(({ why, attempt, files }, at) => (
              <tr key={at}>
                <th scope="row">
                  <bdi>{attempt.holder}</bdi>
                </th>
                <td className={why === 'altered' ? 'failed' : undefined}>{say.why[why]}</td>
                <td>{files.join('、')}</td>
              </tr>
            ))}
            {unread.map(({ file, why }, at) => (
              <tr key={`unread ${String(at)}`}>
                <td />
                <td>{typeof why === 'string' ? say.unreadable[why] : say.unread(why.facts)}</td>
                <td>{file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
