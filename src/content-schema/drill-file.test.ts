import { describe, expect, it } from 'vitest';
import { StemError } from '../domain/drill/parse-stem.ts';
import { drillFileSchema, drillSchema, toDrill } from './drill-file.ts';

const entry = {
  id: 'smile-face',
  stem: '一张（笑脸|-哭脸）相迎',
  explanation: '他先看见的是你的脸。',
  source: { deck: '003', topic: 's3-smile' },
};

describe('a drill as its author writes it', () => {
  it('becomes the drill that everything renders', () => {
    const help = { hint: '他先看到什么？', tiles: ['冷脸'], wrong: { 冷脸: '他还愿意往前走吗？' } };
    const pools = { bei: ['理解|体谅', '=懂'] };
    expect(toDrill(drillSchema.parse({ ...entry, pools, pair: 'other', blanks: [help] }))).toEqual({
      ...entry,
      stem: [
        { type: 'text', text: '一张' },
        { type: 'blank', answers: [{ text: '笑脸' }], rejects: ['哭脸'] },
        { type: 'text', text: '相迎' },
      ],
      pools: { bei: [[{ text: '理解' }, { text: '体谅' }], [{ text: '懂', exact: true }]] },
      pair: 'other',
      evidence: undefined,
      blanks: [help],
    });
  });

  it('may leave out help, pools and partner', () => {
    expect(toDrill(drillSchema.parse(entry))).toMatchObject({ pools: {}, blanks: [], pair: undefined });
  });

  it('is refused where the notation is not understood, in the stem or in a pool', () => {
    expect(() => toDrill(drillSchema.parse({ ...entry, stem: '一张（笑脸' }))).toThrow(StemError);
    expect(() => toDrill(drillSchema.parse({ ...entry, pools: { bei: ['理解|'] } }))).toThrow(StemError);
  });

  it.each([
    ['without an explanation', { explanation: undefined }],
    ['with an empty explanation', { explanation: '' }],
    ['without a source', { source: undefined }],
    ['with an id that is not kebab-case', { id: 'SmileFace' }],
    ['with an unknown field', { explaination: '写错了字段' }],
    ['with an unknown kind of help', { blanks: [{ hnt: '写错了字段' }] }],
  ])('is refused %s', (_, change) => {
    expect(drillSchema.safeParse({ ...entry, ...change }).success).toBe(false);
  });
});

describe('a file of drills', () => {
  const list = {
    id: 'greeting',
    title: '迎客',
    lines: ['smile-face', { text: '一杯清茶' }],
    explanation: '先笑。',
  };

  it('holds lists, whose lines are drills or plain text', () => {
    const file = { lists: [{ ...list, source: entry.source }], drills: [entry] };
    expect(drillFileSchema.parse(file).lists[0]?.lines).toEqual(['smile-face', { text: '一杯清茶' }]);
  });

  it('may hold drills alone, or nothing yet', () => {
    expect(drillFileSchema.parse({ drills: [entry] }).lists).toEqual([]);
    expect(drillFileSchema.parse({})).toEqual({ lists: [], drills: [] });
  });

  it('refuses a list without lines', () => {
    const file = { lists: [{ ...list, lines: [], source: entry.source }] };
    expect(drillFileSchema.safeParse(file).success).toBe(false);
  });
});
