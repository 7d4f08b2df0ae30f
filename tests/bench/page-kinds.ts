/** One page of every kind that the course has. */
import type { Page } from '@playwright/test';

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

async function beginPaper(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/exams/module-service-awareness/`);
  await page.getByRole('button', { name: '开始计时' }).click();
  await page.waitForURL(/\/exams\/sit\/#.+/);
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}
