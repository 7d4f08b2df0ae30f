/** Part `pages`: what a page of every kind weighs and how soon it is there, beside a plain page of the same text. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { startHost } from './host.ts';
import { markPage } from './lighthouse.ts';
import type { Marks } from './lighthouse.ts';
import { LESSON, PAGE_KINDS } from './page-kinds.ts';
import type { PageKind } from './page-kinds.ts';
import type { Row } from './row.ts';
import { medians, ratio, rounded } from './statistics.ts';
import type { PageWeight } from './weigh.ts';
import { weigh } from './weigh.ts';
import { writePlainPage } from './plain-page.ts';
import type { Visited } from './visit.ts';
import { visit } from './visit.ts';

const PLAIN: PageKind = { name: 'plain page', path: '/plain/' };
const VIEW = ['requests', 'bytes', 'dom', 'heap', 'fcp', 'lcp', 'blank', 'tbt', 'cls'] as const;
const MARKS = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

interface Found {
  readonly kind: PageKind;
  readonly weight: PageWeight;
  readonly visits: Visited[];
  readonly marks: Marks[];
}

/**
 * @param dist folder of the build
 * @param rounds of visits and of Lighthouse; weights need only one
 * @param only names of the kinds to look at; none means all. The plain page is always among them.
 */
export async function measurePages(
  dist: string,
  rounds: number,
  only: readonly string[],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const plain = writePlainPage(join(dist, LESSON.path, 'index.html'), PLAIN.path);
  const host = await startHost(dist, plain);
  try {
    const kinds = PAGE_KINDS.filter(({ name }) => only.length === 0 || only.includes(name));
    const found = await weighAll(host.origin, [PLAIN, ...kinds]);
    for (let round = 0; round < rounds; round += 1) {
      // Interleaved, there and back: whatever else the machine does falls on all alike.
      for (const { kind, visits, marks } of round % 2 === 0 ? found : found.toReversed()) {
        console.error(`round ${String(round + 1)} of ${String(rounds)}: ${kind.name}`);
        visits.push(await visit(host, kind));
        marks.push(await markPage(host, kind));
      }
    }
    return tables(found);
  } finally {
    await host.close();
    rmSync(plain, { recursive: true });
  }
}

async function weighAll(origin: string, kinds: readonly PageKind[]): Promise<readonly Found[]> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const found: Found[] = [];
  try {
    for (const kind of kinds) {
      console.error(`weighing: ${kind.name}`);
      found.push({ kind, weight: await weigh(browser, origin, kind), visits: [], marks: [] });
    }
  } finally {
    await browser.close();
  }
  return found;
}

function tables(found: readonly Found[]): Readonly<Record<string, readonly Row[]>> {
  const first = found[0];
  if (!first) return {};
  return {
    'bytes over the wire': found.map(({ kind, weight: { first: one, awake } }) => ({
      what: kind.name,
      requests: one.requests,
      bytes: one.bytes,
      html: one.html,
      js: one.js,
      css: one.css,
      img: one.img,
      font: one.font,
      other: one.other,
      'awake bytes': awake?.bytes ?? null,
      'awake js': awake?.js ?? null,
      '× plain': ratio(one.bytes, first.weight.first.bytes),
    })),
    'first visit, slow 4G, slow CPU': found.map((one) => row(one, 'cold', viewOf(first, 'cold'))),
    'second visit': found.map((one) => row(one, 'warm', viewOf(first, 'warm'))),
    'Lighthouse, mobile': found.map(({ kind, marks }) => ({
      what: kind.name,
      ...medians(marks, MARKS),
      lost: [...new Set(marks.flatMap(({ lost }) => lost))].join(' '),
    })),
  };
}

type ViewFigures = Record<(typeof VIEW)[number], number | null>;

function viewOf({ visits }: Found, view: 'cold' | 'warm'): ViewFigures {
  return medians(
    visits.map((one) => one[view]),
    VIEW,
  );
}

function row(found: Found, view: 'cold' | 'warm', plain: ViewFigures): Row {
  const { requests, bytes, dom, heap, fcp, lcp, blank, tbt, cls } = viewOf(found, view);
  const { awakeCls } = medians(found.visits, ['awakeCls']);
  return {
    what: found.kind.name,
    requests: rounded(requests),
    bytes: rounded(bytes),
    elements: rounded(dom),
    'heap KB': rounded(heap === null ? null : heap / 1000),
    'FCP ms': rounded(fcp),
    'LCP ms': rounded(lcp),
    'LCP × plain': ratio(lcp, plain.lcp),
    'blank ms': rounded(blank),
    'TBT ms': rounded(tbt),
    CLS: rounded(cls, 4),
    ...(view === 'cold' ? { 'CLS awake': rounded(awakeCls, 4) } : {}),
  };
}
