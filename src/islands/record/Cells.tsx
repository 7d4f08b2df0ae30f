import { blankMemory } from '../../domain/progress/firmness.ts';
import type { BlankMemory } from '../../domain/progress/firmness.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { itemId } from '../../domain/review/item.ts';
import { sitePath } from '../../stores/site-data.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';
import type { Shelf, Unit } from './shelf.ts';
import type { RecallMap } from './use-recall.ts';

interface Props {
  readonly units: readonly Unit[];
  readonly progress: Progress;
  readonly recall: RecallMap;
  /** False until the record has been read. */
  readonly ready: boolean;
}

/** Every blank of the course as a small bracket, by unit; the stronger the tea in it, the better it is remembered. */
export function Cells({ units, progress, recall, ready }: Props) {
  const say = PROGRESS_TEXT.blanks;
  const rows = units
    .map(({ id, title, lessons }) => ({
      id,
      title,
      runs: lessons.map((lesson) => memories(lesson, progress, recall)).filter((run) => run.length > 0),
    }))
    .filter(({ runs }) => runs.length > 0);
  const all = rows.flatMap(({ runs }) => runs.flat());
  const due = all.filter((blank) => blank.due).length;
  return (
    <section className="mem" aria-labelledby="cells">
      <div className="h">
        <h2 id="cells">{say.title(all.length)}</h2>
        <p>{say.note}</p>
      </div>
      {rows.map(({ id, title, runs }) => (
        <Row key={id} title={title} runs={runs} />
      ))}
      <p className="legend" aria-hidden="true">
        {(['none', 'tried', 'fresh', 'known', 'firm', 'due'] as const).map((level) => (
          <span key={level}>
            <i data-level={level === 'due' ? 'known' : level} data-due={level === 'due' ? '' : undefined} />
            {say.key[level]}
          </span>
        ))}
      </p>
      {ready && due > 0 && (
        <p className="go">
          <a className="btn btn--go" href={sitePath('review/')}>
            {say.review}
          </a>
          <span>{say.due(due)}</span>
        </p>
      )}
    </section>
  );
}

function memories({ drills }: Shelf, progress: Progress, recall: RecallMap): BlankMemory[] {
  return drills.flatMap(({ id, blanks }) =>
    Array.from({ length: blanks }, (_, blank) =>
      blankMemory(progress.drills[id], progress.reviews[id], blank, recall.get(itemId('drill', id))),
    ),
  );
}

function Row({ title, runs }: { readonly title: string; readonly runs: readonly BlankMemory[][] }) {
  const say = PROGRESS_TEXT.blanks;
  const cells = runs.flat();
  const count = (holds: (cell: BlankMemory) => boolean): number => cells.filter(holds).length;
  const right = count((cell) => cell.right);
  const firm = count(({ level }) => level === 'firm');
  const due = count((cell) => cell.due);
  return (
    <div className="grp">
      <h3>
        {title}
        <span className="note">{say.of(right, cells.length)}</span>
      </h3>
      <div className="cells" role="img" aria-label={say.picture(title, cells.length, right, firm, due)}>
        {runs.map((run, lesson) => (
          <span key={lesson}>
            {run.map(({ level, due: isDue }, at) => (
              <i key={at} data-level={level} data-due={isDue ? '' : undefined} />
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}
