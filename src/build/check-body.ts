import { SCENE_PARTS } from '../content-schema/body.ts';
import type { Body, FindScene } from '../content-schema/body.ts';
import type { Figure, FigureOf } from '../content-schema/figure.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import type { Content } from './content-fs.ts';

/** A figure with fewer is no search. */
const FEWEST_WRONG = 2;

const KINDS = { gaze: '目光三角', distances: '站多远', bows: '鞠躬', tones: '语气' } as const;

const MESSAGE = {
  wrongKind: (id: string, kind: keyof typeof KINDS) =>
    `图“${id}”不是${KINDS[kind]}的图（kind: ${kind}），这里用不上`,
  twice: (what: string) => `“${what}”写了两遍，留一遍`,
  noBow: (degrees: number, known: readonly number[]) =>
    `图上没有 ${String(degrees)} 度的鞠躬，只有：${known.join('、')}`,
  noTone: (label: string) => `图上没有叫“${label}”的语气`,
  emptyStretch: (from: number, to: number) => `从 ${String(from)} 米到 ${String(to)} 米，起点要比终点近`,
  noPart: (name: string, known: readonly string[]) =>
    `这幅图上点不到“${name}”，能点的有：${known.join('、')}`,
  fewWrong: () => `不妥的地方不到 ${String(FEWEST_WRONG)} 处，不用找`,
  allWrong: () => '每一处都不妥，随便点都对。留一处没毛病的',
} as const;

type Path = readonly PropertyKey[];
type Found = readonly [path: Path, message: string];

/** What must hold of the exercises of 身体会说话: they fit the figures that they are about, and each can be solved. */
export function checkBody({ body: { body, file, lineOf }, drawn, lessons }: Content): Problem[] {
  if (!body) return [];
  const ids = new Set(lessons.map(({ meta }) => meta.id));
  const found: Found[] = [
    ...Object.entries(body)
      .filter(([, { lesson }]) => !ids.has(lesson))
      .map(([name, { lesson }]): Found => [[name, 'lesson'], AuthorMessage.unknown('课', lesson)]),
    ...checkGaze(body, drawn),
    ...checkDistance(body, drawn),
    ...checkBows(body, drawn),
    ...checkTones(body, drawn),
    ...(['postures', 'listening'] as const).flatMap((name) => checkScenes(name, body[name].scenes)),
  ];
  return found.map(([path, message]) => ({ file, line: lineOf(path), message }));
}

type Drawn = ReadonlyMap<string, Figure>;

/** The figure that a section names, or what is wrong with that name. */
function figureFor<K extends keyof typeof KINDS>(
  drawn: Drawn,
  section: string,
  id: string,
  kind: K,
): { figure?: FigureOf<K>; found: Found[] } {
  const figure = drawn.get(id);
  const path = [section, 'figure'];
  if (!figure) return { found: [[path, AuthorMessage.unknown('图', id)]] };
  if (figure.kind !== kind) return { found: [[path, MESSAGE.wrongKind(id, kind)]] };
  return { figure: figure as FigureOf<K>, found: [] };
}

function repeated(path: Path, names: readonly string[]): Found[] {
  return names.flatMap((name, at): Found[] =>
    names.indexOf(name) === at ? [] : [[[...path, at], MESSAGE.twice(name)]],
  );
}

function checkGaze({ gaze }: Body, drawn: Drawn): Found[] {
  return [
    ...figureFor(drawn, 'gaze', gaze.figure, 'gaze').found,
    ...repeated(
      ['gaze', 'faces'],
      gaze.faces.map(({ triangle }) => triangle),
    ),
  ];
}

function checkDistance({ distance }: Body, drawn: Drawn): Found[] {
  return [
    ...figureFor(drawn, 'distance', distance.figure, 'distances').found,
    ...repeated(
      ['distance', 'tasks'],
      distance.tasks.map(({ id }) => id),
    ),
    ...distance.tasks.flatMap(({ from, to }, at): Found[] =>
      from < to ? [] : [[['distance', 'tasks', at, 'from'], MESSAGE.emptyStretch(from, to)]],
    ),
  ];
}

function checkBows({ bows }: Body, drawn: Drawn): Found[] {
  const { figure, found } = figureFor(drawn, 'bows', bows.figure, 'bows');
  const known = figure?.bows.map(({ degrees }) => degrees);
  return [
    ...found,
    ...repeated(
      ['bows', 'occasions'],
      bows.occasions.map(({ id }) => id),
    ),
    ...bows.occasions.flatMap(({ degrees }, at): Found[] =>
      !known || known.includes(degrees)
        ? []
        : [[['bows', 'occasions', at, 'degrees'], MESSAGE.noBow(degrees, known)]],
    ),
  ];
}

function checkTones({ tones }: Body, drawn: Drawn): Found[] {
  const { figure, found } = figureFor(drawn, 'tones', tones.figure, 'tones');
  const labels = tones.voices.map(({ label }) => label);
  return [
    ...found,
    ...repeated(['tones', 'voices'], labels),
    ...labels.flatMap((label, at): Found[] =>
      !figure || figure.tones.some((tone) => tone.label === label)
        ? []
        : [[['tones', 'voices', at, 'label'], MESSAGE.noTone(label)]],
    ),
  ];
}

function checkScenes(section: string, scenes: readonly FindScene[]): Found[] {
  return [
    ...repeated(
      [section, 'scenes'],
      scenes.map(({ scene }) => scene),
    ),
    ...scenes.flatMap(({ scene, parts }, at): Found[] => {
      const path = [section, 'scenes', at];
      const known: readonly string[] = SCENE_PARTS[scene];
      const wrong = parts.filter((part) => 'wrong' in part).length;
      return [
        ...(wrong < FEWEST_WRONG ? [[path, MESSAGE.fewWrong()] as const] : []),
        ...(wrong === parts.length ? [[path, MESSAGE.allWrong()] as const] : []),
        ...repeated(
          [...path, 'parts'],
          parts.map(({ part }) => part),
        ),
        ...parts.flatMap(({ part }, row): Found[] =>
          known.includes(part) ? [] : [[[...path, 'parts', row, 'part'], MESSAGE.noPart(part, known)]],
        ),
      ];
    }),
  ];
}
