/** One page of every kind that the course has. */
import type { Page } from '@playwright/test';
import type { Bank } from '../../src/domain/exam/bank.ts';
import { makeClassCode, readClassCode } from '../../src/domain/exam/class-code.ts';
import { drawPaper } from '../../src/domain/exam/draw.ts';
import { paperOf } from '../../src/domain/exam/hand-in.ts';

export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** The first blank that counts as usable. */
  readonly blank?: string;
  /** What wakes when it is scrolled to; it then carries `data-awake`. */
  readonly wakes?: string;
  /** Brings about what the page shows. @returns the path to look at then */
  readonly before?: (page: Page, origin: string) => Promise<string>;
}

export const LESSON: PageKind = {
  name: 'lesson with drills',
  path: '/lessons/six-ones/',
  blank: 'form[id^=drill-] input[type=text]',
  wakes: 'form[id^=drill-]',
};

export const PAGE_KINDS: readonly PageKind[] = [
  LESSON,
  { name: 'lesson without drills', path: '/lessons/five-processes/' },
  { name: 'home', path: '/', blank: 'main input[type=text]' },
  { name: 'practice', path: '/practice/' },
  { name: 'phrases', path: '/phrases/', wakes: '.trainer' },
  { name: 'body language', path: '/body/', wakes: '.body-sheet' },
  { name: 'review', path: '/review/' },
  { name: 'scenario', path: '/scenarios/hall-meter-doubt/' },
  { name: 'exam list', path: '/exams/' },
  { name: 'exam rules', path: '/exams/certification/' },
  { name: 'exam sitting', path: '/exams/sit/', before: beginPaper },
  { name: 'record', path: '/record/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'slide deck', path: '/slides/six-ones/' },
  { name: 'presenter', path: '/presenter/#lesson=six-ones' },
  { name: 'worksheet', path: '/worksheets/six-ones/' },
  { name: 'teach', path: '/teach/' },
  { name: 'class', path: '/class/' },
  { name: 'trainers', path: '/trainers/' },
  { name: 'verify', path: '/verify/' },
];

const UNIT = 'module-service-awareness';

/** Begins a class's paper, as that is the same each time. */
async function beginPaper(page: Page, origin: string): Promise<string> {
  const rules = `${origin}/exams/${UNIT}/`;
  await page.goto(rules);
  const bank = await page.evaluate(async (unit) => {
    const response = await fetch(`/exams/papers/${unit}.json`);
    return (await response.json()) as Bank;
  }, UNIT);
  await page.goto(`${rules}?code=${plainCode(bank)}`);
  await page.getByRole('textbox').fill('小李');
  await page.getByRole('button', { name: '开始计时' }).click();
  await page.waitForURL(/\/exams\/sit\/#.+/);
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

/** @returns code of a paper that does not begin with a figure: that brings the page of its lesson along */
function plainCode(bank: Bank): string {
  const paper = paperOf(bank, UNIT);
  for (let seed = 0; seed < 100; seed += 1) {
    const code = makeClassCode({ letter: paper.letter, seed, extra: 0, group: null, bank: bank.digest });
    const read = readClassCode(code, bank);
    if (read.ok && drawPaper(bank, paper, { seed: read.seed, history: null })[0]?.kind !== 'figure')
      return code;
  }
  throw new Error(`each paper of ${UNIT} begins with a figure`);
}
