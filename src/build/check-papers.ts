import type { Bank, ItemKind } from '../domain/exam/bank.ts';
import { drawPaper } from '../domain/exam/draw.ts';
import { kindsOf } from '../domain/exam/kinds/index.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import type { Content } from './content-fs.ts';
import type { PlacedPaper } from './exam-placed.ts';
import { makeBank } from './exam-bank.ts';
import { examEntries } from './exam-entries.ts';
import { ExamMessage as Say } from './exam-messages.ts';

/** So many papers are drawn by the check. */
const DRAWS = 200;

type Found = readonly [path: readonly PropertyKey[], message: string];

const found = (path: readonly PropertyKey[], message: string): Found => [path, message];

/** What has to hold of the papers and of the bank that they are drawn from. */
export function checkPapers(content: Content): Problem[] {
  const entries = examEntries(content);
  const known = new Map<string, number>();
  for (const { id } of entries) known.set(id, (known.get(id) ?? 0) + 1);
  const problems = [
    ...content.papers.flatMap((placed) => place(placed, checkRules(placed, content))),
    ...content.examItems.flatMap((placed) => place(placed, checkReferences(placed.item, known))),
  ];
  if (problems.length > 0) return problems;
  const bank = makeBank(content, entries);
  return content.papers.flatMap((placed) => {
    const short = checkQuotas(placed, bank);
    return place(placed, short.length > 0 ? short : checkDraws(placed, bank));
  });
}

interface Placed {
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

function place({ file, lineOf }: Placed, all: readonly Found[]): Problem[] {
  return all.map(([path, message]) => ({ file, line: lineOf(path), message }));
}

function checkRules({ paper, file }: PlacedPaper, { papers, course }: Content): Found[] {
  const sameLetter = papers.find((other) => other.paper.letter === paper.letter);
  const modules = paper.blueprint.map(({ module }) => module);
  return [
    ...(file.endsWith(`/${paper.id}.yaml`) ? [] : [found(['id'], Say.paperFile(paper.id))]),
    ...(sameLetter && sameLetter.file !== file
      ? [found(['letter'], Say.letterTwice(paper.letter, sameLetter.file))]
      : []),
    ...modules.flatMap((module, at): Found[] => [
      ...(course.modules.some(({ id }) => id === module)
        ? []
        : [found(['blueprint', at, 'module'], AuthorMessage.unknown('单元', module))]),
      ...(modules.indexOf(module) < at ? [found(['blueprint', at, 'module'], Say.moduleTwice(module))] : []),
    ]),
  ];
}

/** @param known how often an id is that of an entry */
function checkReferences(
  item: { id: string; rivals: readonly string[] },
  known: ReadonlyMap<string, number>,
): Found[] {
  return [
    ...((known.get(item.id) ?? 0) <= 1 ? [] : [found(['id'], Say.taken(item.id))]),
    ...item.rivals.flatMap((rival, at) => {
      if (rival === item.id) return [found(['rivals', at], Say.itself())];
      return known.has(rival) ? [] : [found(['rivals', at], AuthorMessage.unknown('试题', rival))];
    }),
  ];
}

function checkQuotas({ paper }: PlacedPaper, { entries }: Bank): Found[] {
  return paper.blueprint.flatMap(({ module, items }, at) => {
    const own = entries.filter((entry) => entry.module === module);
    const can = (kinds: readonly ItemKind[]): number =>
      own.filter((entry) => kindsOf(entry).some((kind) => kinds.includes(kind))).length;
    const short = (Object.entries(items) as [ItemKind, number][]).flatMap(([kind, count]) =>
      count > can([kind])
        ? [found(['blueprint', at, 'items', kind], Say.tooFew(module, kind, count, can([kind])))]
        : [],
    );
    if (short.length > 0) return short;
    // One stem is asked once, with the keyboard or with tiles.
    const stems = (items.typed ?? 0) + (items.tiles ?? 0);
    return stems > can(['typed', 'tiles'])
      ? [
          found(
            ['blueprint', at, 'items'],
            Say.tooFew(module, 'typed + tiles', stems, can(['typed', 'tiles'])),
          ),
        ]
      : [];
  });
}

/** Enough to draw from is not enough, where much of it gives the rest away. */
function checkDraws({ paper: { id } }: PlacedPaper, bank: Bank): Found[] {
  const paper = bank.papers.find((one) => one.id === id);
  if (!paper) return [];
  for (let draw = 1; draw <= DRAWS; draw += 1) {
    try {
      drawPaper(bank, paper, { seed: `check-${String(draw)}`, history: null });
    } catch {
      return [found(['blueprint'], Say.notDrawn(draw))];
    }
  }
  return [];
}
