/** Part `marking`: answers a second that the course's own marker judges, over all of its drills. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markDrill } from '../../src/domain/answer/mark-drill.ts';
import type { DrillView } from '../../src/domain/drill/drill-view.ts';
import type { Row } from './row.ts';
import { median, rounded } from './statistics.ts';

/** Times that every answer is marked in one round. */
const TIMES = 20;

interface Asked {
  readonly view: DrillView;
  readonly answers: readonly string[];
}

/** Right answers and answers that belong to another blank; every round marks them all. */
export function measureMarking(dist: string, rounds: number): readonly Row[] {
  const folder = join(dist, 'drills');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const views = files.map(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { view: DrillView }).view,
  );
  const models = views.map(({ blanks }) => blanks.map((blank) => blank.models[0] ?? ''));
  const right = views.map((view, at): Asked => ({ view, answers: models[at] ?? [] }));
  const wrong = views.map((view, at): Asked => {
    const others = models[(at + 1) % models.length] ?? [];
    return { view, answers: view.blanks.map((_, blank) => others[blank % others.length] ?? '') };
  });
  return [row('right answers', right, rounds), row('answers of other drills', wrong, rounds)];
}

function row(what: string, asked: readonly Asked[], rounds: number): Row {
  const blanks = TIMES * asked.reduce((sum, { answers }) => sum + answers.length, 0);
  const rates = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    for (let time = 0; time < TIMES; time += 1) {
      for (const { view, answers } of asked) markDrill(view.key, answers);
    }
    return blanks / ((performance.now() - start) / 1000);
  });
  // The first round only warms up.
  return { what, drills: asked.length, marks: blanks, 'marks a second': rounded(median(rates.slice(1))) };
}
