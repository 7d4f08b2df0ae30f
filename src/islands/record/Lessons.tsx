import { lessonMemory } from '../../domain/progress/firmness.ts';
import type { LessonMemory } from '../../domain/progress/firmness.ts';
import { sitePath } from '../../stores/site-data.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';
import type { Shelf, Unit } from './shelf.ts';
import type { RecallMap } from './use-recall.ts';

interface Props {
  readonly units: readonly Unit[];
  readonly recall: RecallMap;
  /** Probability that is wanted, 0 to 1. */
  readonly retention: number;
}

interface Known {
  readonly lesson: Shelf;
  readonly memory: LessonMemory;
}

/** How firmly each lesson is remembered now: a cup a lesson in the row of its unit, a bar a lesson inside. */
export function Lessons({ units, recall, retention }: Props) {
  const say = PROGRESS_TEXT.lessons;
  return (
    <section className="recall" aria-labelledby="recall">
      <h2 id="recall">{say.title}</h2>
      <p className="note">{recall.size === 0 ? say.empty : say.note}</p>
      {recall.size > 0 &&
        units.map(({ id, title, lessons }, at) => {
          const all = lessons.map((lesson) => ({
            lesson,
            memory: lessonMemory(lesson.items, recall, retention),
          }));
          return (
            <details key={id}>
              <summary>
                <span className="n" aria-hidden="true">
                  {chineseNumber(at + 1)}
                </span>
                <span className="t">{title}</span>
                <span className="cups" aria-hidden="true">
                  {all.map(({ lesson, memory }) => (
                    <i key={lesson.id} data-firmness={memory.firmness} />
                  ))}
                </span>
                <span className="note">{inWords(all)}</span>
              </summary>
              <ul>
                {all.map((one) => (
                  <Lesson key={one.lesson.id} {...one} retention={retention} />
                ))}
              </ul>
            </details>
          );
        })}
    </section>
  );
}

function inWords(all: readonly Known[]): string {
  const say = PROGRESS_TEXT.lessons;
  const counts = (['due', 'fading', 'firm'] as const).flatMap((firmness) => {
    const lessons = all.filter(({ memory }) => memory.firmness === firmness).length;
    return lessons > 0 ? [say.count(say.firmness[firmness], lessons)] : [];
  });
  return counts.length > 0 ? counts.join(' · ') : say.untouched(all.length);
}

function Lesson({ lesson, memory, retention }: Known & { readonly retention: number }) {
  const say = PROGRESS_TEXT.lessons;
  const { firmness, mean, met } = memory;
  const [percent, mark] = [(mean ?? 0) * 100, retention * 100];
  return (
    <li data-firmness={firmness}>
      <a href={sitePath(lesson.path.slice(1))}>{lesson.title}</a>
      <svg className="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="10" />
        <rect className="part" width={percent} height="10" />
        {mean !== null && <rect className="mark" x={mark} y="-3" width="0.8" height="16" />}
      </svg>
      <span className="note">
        {mean === null
          ? lesson.items.length > 0
            ? say.firmness.none
            : say.nothing
          : `${say.percent(mean)} ${say.firmness[firmness]} · ${say.met(met, lesson.items.length)}`}
      </span>
    </li>
  );
}
