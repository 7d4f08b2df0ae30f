import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import type { Edit } from '../../tests/fixtures/content-folder.ts';
import { EXAM } from '../../tests/fixtures/exam-content.ts';
import type { Manifest } from '../content-schema/manifest.ts';
import { readContent } from './content-fs.ts';
import { manifest, manifestJsonSchema, validateManifest } from './manifest.ts';

function made(...edits: Edit[]): Manifest {
  const { content } = readContent(contentFolder(edits));
  if (!content) throw new Error('the course cannot be read');
  return manifest(content);
}

describe('the manifest', () => {
  it('names the course, its version and its units in teaching order', () => {
    expect(made()).toMatchObject({
      version: expect.stringMatching(/^1\.2\.0\+[0-9a-f]{8}$/) as string,
      title: '试讲课',
      modules: [
        { id: 'service', title: '服务意识', lessons: ['smile', 'needs'] },
        { id: 'later', title: '以后再讲', lessons: [] },
      ],
    });
  });

  it('lists the lessons in teaching order, not by file name', () => {
    expect(made().lessons).toEqual([
      {
        id: 'smile',
        module: 'service',
        title: '第smile课',
        path: '/lessons/smile/',
        minutes: 5,
        topics: ['s3-smile'],
      },
      {
        id: 'needs',
        module: 'service',
        title: '第needs课',
        path: '/lessons/needs/',
        minutes: 5,
        topics: ['s3-needs', 's3-later'],
      },
    ]);
  });

  it('leaves out a lesson that is not written yet', () => {
    const { lessons, modules } = made(['course.yaml', '[smile, needs]', '[smile, soon, needs]']);
    expect(lessons.map(({ id }) => id)).toEqual(['smile', 'needs']);
    expect(modules[0]?.lessons).toEqual(['smile', 'soon', 'needs']);
  });

  it('prints a drill as the slide does and says what is accepted, the model first', () => {
    expect(made().drills[0]).toEqual({
      id: 'smile-face',
      lesson: 'smile',
      stem: '一张（　）相迎',
      blanks: [{ open: false, group: null, answers: ['笑脸', '笑容'] }],
    });
  });

  it('gives a blank of a group its own answer first, then the words of its pool', () => {
    expect(made().drills.find(({ id }) => id === 'emotional-needs')?.blanks).toEqual([
      { open: false, group: 'bei', answers: ['理解', '体谅', '尊重', '敬重', '称赞'] },
      { open: false, group: 'bei', answers: ['尊重', '理解', '体谅', '敬重', '称赞'] },
    ]);
  });

  it('says of an open blank that it is not marked', () => {
    expect(made().drills.find(({ id }) => id === 'mind')?.blanks).toEqual([
      { open: true, group: null, answers: ['心态', '态度'] },
    ]);
  });

  it('lists the phrases with what to say instead', () => {
    expect(made().phrases).toMatchObject([
      { n: 1, text: '不知道。', better: ['这个我去问清楚，三分钟给您答复。'], why: '他听见的是别来问我' },
      { n: 2, text: '活该。' },
    ]);
  });

  it('lists the scenarios with their place and the lesson that prepares them', () => {
    expect(made().scenarios).toEqual([{ id: 'boots', title: '开胶的靴子', place: 'mall', lesson: 'smile' }]);
  });
});

describe('the papers in the manifest', () => {
  it('stand with their rules and their number of items', () => {
    expect(made(...EXAM).exams).toEqual([
      {
        id: 'try-out',
        title: '试考',
        kind: 'mock',
        items: 2,
        minutes: 2,
        pass: 80,
        floor: 0,
        retry: null,
        months: null,
      },
    ]);
    const strict: Edit = ['exams/try-out.yaml', 'retry: null', 'retry: { hours: 12, attempts: 3, days: 30 }'];
    const good = made(...EXAM, strict);
    expect(good.exams[0]?.retry).toEqual({ hours: 12, attempts: 3, days: 30 });
    expect(() => {
      validateManifest(JSON.parse(JSON.stringify(good)));
    }).not.toThrow();
  });
});

describe('the schema of the manifest', () => {
  it('is a JSON Schema that explains its fields', () => {
    expect(manifestJsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { version: { type: 'string', description: expect.stringContaining('digest') as string } },
    });
  });

  it('takes the manifest of the course', () => {
    expect(() => {
      validateManifest(JSON.parse(JSON.stringify(made())));
    }).not.toThrow();
  });

  it.each<[string, (good: Manifest) => unknown, string]>([
    [
      'a missing field',
      ({ title: _, ...rest }) => rest,
      `dist/course.json : must have required property 'title'`,
    ],
    ['a field of another type', (good) => ({ ...good, title: 3 }), 'dist/course.json /title: must be string'],
    ['a field that it does not know', (good) => ({ ...good, author: 'x' }), 'additional properties'],
    [
      'a broken drill',
      (good) => ({ ...good, drills: [{ ...good.drills[0], blanks: null }] }),
      '/drills/0/blanks',
    ],
    [
      'half a minute',
      (good) => ({ ...good, lessons: [{ ...good.lessons[0], minutes: 0.5 }] }),
      '/lessons/0/minutes',
    ],
    ['nothing', () => null, 'must be object'],
  ])('refuses %s and says where', (_, broken, message) => {
    expect(() => {
      validateManifest(broken(made()));
    }).toThrow(message);
  });
});
