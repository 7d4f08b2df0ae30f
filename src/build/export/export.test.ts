import { describe, expect, it } from 'vitest';
import { readContent } from '../content-fs.ts';
import type { Content } from '../content-fs.ts';
import { ankiCsv } from './anki.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';

function content(root: string): Content {
  const { content: read } = readContent(root);
  if (!read) throw new Error('the course cannot be read');
  return read;
}

const course = content(process.cwd());
const all = questionsOf(course);

const TRICKY: Question = {
  id: 'tricky',
  module: '服务意识',
  lesson: '第一课',
  parts: [
    'A<B：',
    { answers: ['“=1~2#3/4}”', '五*'], open: false },
    '，',
    { answers: ['随便'], open: true },
    '。',
  ],
  explanation: '因为 {这样} & 那样 ]]> 完',
};

describe('the questions', () => {
  it('are all exercises that stand in lessons, in teaching order', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const units = [...new Set(all.map(({ module }) => module))];
    const order = course.course.modules.map(({ title }) => title).filter((title) => units.includes(title));
    expect(units).toEqual(order);
  });

  it('let blanks whose order is free take what any of them takes', () => {
    const free = course.drills.find(({ drill }) =>
      Object.values(drill.pools).some((pool) => pool.length > 2),
    );
    const gaps = all
      .find(({ id }) => id === free?.drill.id)
      ?.parts.filter((part) => typeof part !== 'string');
    expect(gaps?.length).toBeGreaterThan(1);
    expect(new Set(gaps?.map(({ answers }) => [...answers].sort().join(' '))).size).toBe(1);
  });
});

describe('Moodle XML', () => {
  const xml = moodleXml('课', all, course.phrases);

  it('has a Cloze for each drill that is marked, an essay for the others, a choice for each phrase', () => {
    const open = all.filter(({ parts }) => parts.every((part) => typeof part === 'string' || part.open));
    expect(xml.match(/<question type="cloze">/g)).toHaveLength(all.length - open.length);
    expect(xml.match(/<question type="essay">/g)).toHaveLength(open.length);
    expect(xml.match(/<question type="multichoice">/g)).toHaveLength(course.phrases.length);
  });

  it('takes every wording of an answer', () => {
    expect(xml).toMatch(/\{1:SHORTANSWER:=笑脸~=[^}]*\}/);
  });

  it('gives a choice one right sentence', () => {
    for (const question of xml.match(/<question type="multichoice">.*?<\/question>/gs) ?? [])
      expect(question.match(/fraction="100"/g)).toHaveLength(1);
  });

  it('escapes what ends an answer, and what is markup', () => {
    const text = moodleXml('课', [TRICKY], []);
    expect(text).toContain(String.raw`A&lt;B：{1:SHORTANSWER:=“\=1\~2\#3\/4\}”~=五\*}`);
    expect(text).toContain('{1:SHORTANSWER:=*}');
    expect(text).toContain('因为 {这样} &amp; 那样 ]]&gt; 完');
  });
});

describe('GIFT', () => {
  it('asks each marked blank once, with the others filled in', () => {
    const blanks = all.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string' && !part.open));
    const drills = gift('课', all, []).match(/^::/gm);
    expect(drills).toHaveLength(blanks.length);
  });

  it('escapes its own signs', () => {
    expect(gift('课', [TRICKY], [])).toContain(
      String.raw`A<B：{=“\=1\~2\#3/4\}” =五*####因为 \{这样\} & 那样 ]]> 完}，（随便）。`,
    );
  });
});

describe('the notes for Anki', () => {
  it('are one for each drill and phrase, with a gap for each blank', () => {
    const lines = ankiCsv('课', all, course.phrases).trim().split('\n');
    const notes = lines.filter((line) => !line.startsWith('#'));
    expect(notes).toHaveLength(all.length + course.phrases.length);
    expect(notes.every((note) => note.includes('{{c1::'))).toBe(true);
  });

  it('quote what stands between commas', () => {
    const [, note = ''] = ankiCsv('课', [{ ...TRICKY, explanation: '说“好”,"行"' }], []).split(
      '#columns:Text,Back Extra,Tags\n',
    );
    expect(note).toContain('""行""');
  });
});
