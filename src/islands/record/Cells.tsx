import type { Progress } from '../../domain/progress/progress.ts';
import { TEXT } from '../../text/zh.ts';
import type { Shelf } from './RecordPage.tsx';

interface Props {
  readonly lessons: readonly Shelf[];
  readonly progress: Progress;
}

/** Every blank of the course as a small bracket; tea in it once it is right. */
export function Cells({ lessons, progress }: Props) {
  const all = lessons.flatMap(({ drills }) => drills).reduce((sum, { blanks }) => sum + blanks, 0);
  const say = TEXT.record;
  return (
    <section className="mem" aria-labelledby="cells">
      <div className="h">
        <h2 id="cells">{say.blanks(all)}</h2>
        <p>{say.blanksNote}</p>
      </div>
      {lessons.map(({ id, title, path, drills }) => {
        const cells = drills.flatMap((drill) =>
          Array.from({ length: drill.blanks }, (_, at) => level(progress, drill.id, at)),
        );
        const right = cells.filter((cell) => cell === 'm3').length;
        return (
          <div className="grp" key={id}>
            <h3>
              <a href={path}>{title}</a>
              <span className="note">
                {right} / {cells.length}
              </span>
            </h3>
            <div className="cells" role="img" aria-label={say.cells(title, cells.length, right)}>
              {cells.map((cell, at) => (
                <i className={cell} key={at} />
              ))}
            </div>
          </div>
        );
      })}
      <p className="legend" aria-hidden="true">
        <span>
          <i className="m0" />
          {say.key.none}
        </span>
        <span>
          <i className="m1" />
          {say.key.tried}
        </span>
        <span>
          <i className="m3" />
          {say.key.right}
        </span>
      </p>
    </section>
  );
}

function level(progress: Progress, drill: string, blank: number): 'm0' | 'm1' | 'm3' {
  const verdict = progress.drills[drill]?.entries[blank]?.verdict;
  if (verdict === undefined || verdict === 'empty') return 'm0';
  return verdict === 'right' || verdict === 'open' ? 'm3' : 'm1';
}
