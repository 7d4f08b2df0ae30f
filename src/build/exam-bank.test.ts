import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import type { Edit } from '../../tests/fixtures/content-folder.ts';
import { EXAM } from '../../tests/fixtures/exam-content.ts';
import type { Bank, Entry } from '../domain/exam/bank.ts';
import { readContent } from './content-fs.ts';
import { makeBank } from './exam-bank.ts';

function made(...edits: Edit[]): Bank {
  const { content } = readContent(contentFolder([...EXAM, ...edits]));
  if (!content) throw new Error('the course cannot be read');
  return makeBank(content);
}

function entry(bank: Bank, id: string): Entry {
  const found = bank.entries.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in the bank`);
  return found;
}

describe('the bank', () => {
  it('holds everything that can be marked, sorted, and nothing that is open', () => {
    expect(made().entries.map(({ id }) => id)).toEqual([
      'drill-emotional-needs',
      'drill-first-words',
      'drill-need-head',
      'drill-need-heart',
      'drill-smile-face',
      'order-greet',
      'phrase-1',
      'phrase-2',
      'scenario-asks-nobody',
      'scenario-boots',
      'spot-counter',
    ]);
  });

  it('leaves out a stem of which one blank is open', () => {
    const bank = made(['drills/service.yaml', '一句（问候|招呼）暖心', '一句（问候|招呼）（?暖心）']);
    expect(bank.entries.map(({ id }) => id)).not.toContain('drill-first-words');
  });

  it('asks a drill as its page does, with tiles where one is too many', () => {
    const bank = made();
    expect(entry(bank, 'drill-smile-face')).toMatchObject({
      type: 'drill',
      module: 'service',
      lesson: 'smile',
      title: '迎客两句',
      why: '他先看见的是你的脸。',
      parts: ['一张', 0, '相迎'],
      models: [['笑脸', '笑容']],
      tiles: expect.arrayContaining(['笑脸', '冷脸', '工牌']) as string[],
      source: '《服务训练营》',
    });
    expect(entry(bank, 'drill-first-words')).toMatchObject({ tiles: [] });
    expect(entry(bank, 'drill-emotional-needs')).toMatchObject({ title: '情感需求' });
  });

  it('asks the moment of a phrase: its better sentences are right, others and the phrase itself are not', () => {
    expect(entry(made(), 'phrase-1')).toMatchObject({
      type: 'better',
      lesson: 'smile',
      scene: '问到自己不熟的事',
      options: [
        { text: '这个我去问清楚，三分钟给您答复。' },
        { text: '不知道。', why: '他听见的是别来问我' },
        { text: '别急，我们看看怎么补。', why: '这句答的是别的情形：他自己办错了' },
      ],
      right: [0],
    });
  });

  it('asks for the forbidden phrases of a dialogue', () => {
    expect(entry(made(), 'spot-counter')).toMatchObject({
      type: 'spot',
      lesson: 'smile',
      why: '这段对话里有 3 句忌语，每一句伤人在哪里，看那一句下面的话。',
      rivals: ['phrase-1', 'phrase-2'],
    });
  });

  it('asks the first turn of a scenario where one reply is best, and only there', () => {
    expect(entry(made(), 'scenario-boots')).toMatchObject({
      scene: '你是女鞋柜的小周。林女士拿来一只开了胶的靴子。一只靴子倒扣在柜台上。',
      ask: '林女士：“穿了十八天，底就掉了。”',
      options: [{ text: '您坐下说。' }, { text: '怎么穿的？', why: '她声音高了。' }],
      right: [0],
    });
    const even: Edit = [
      'scenarios/boots.yaml',
      'effect: -2, breaks: [listen]',
      'effect: 1, breaks: [listen]',
    ];
    expect(made(even).entries.map(({ id }) => id)).not.toContain('scenario-boots');
  });

  it('holds the papers with their rules, and the lessons that are referred to', () => {
    const { papers, lessons, modules } = made();
    expect(papers).toEqual([
      {
        id: 'try-out',
        letter: 'T',
        kind: 'mock',
        title: '试考',
        about: '两道题，想考就考。',
        minutes: 2,
        pass: 80,
        floor: 0,
        retry: null,
        months: null,
        blueprint: [{ module: 'service', items: { order: 1, scenario: 1 } }],
      },
    ]);
    expect(lessons['smile']).toEqual({ title: '第smile课', path: '/lessons/smile/', minutes: 5 });
    expect(modules[0]).toEqual({ id: 'service', title: '服务意识' });
  });
});

describe('entries that give each other away', () => {
  it('are rivals of one another: pairs, what an author wrote, what shows a rare answer', () => {
    const bank = made([
      'exam-items/service.yaml',
      'steps: [抬起头来, 看着他笑',
      'steps: [抬起头来, 给他一张笑脸',
    ]);
    expect(entry(bank, 'drill-need-head').rivals).toContain('drill-need-heart');
    expect(entry(bank, 'order-greet').rivals).toEqual(['drill-first-words', 'drill-smile-face']);
    for (const { id, rivals } of bank.entries) {
      expect(rivals).toEqual([...rivals].sort());
      for (const rival of rivals) expect(entry(bank, rival).rivals).toContain(id);
    }
  });

  it('are rivals where the answer is lettered on a figure that is asked about', () => {
    const bank = made(
      ['lessons/service/smile.mdx', '先笑。', '先笑。\n\n<Figure id="bows" />'],
      ['figures/bows.yaml', 'title: ', 'title: 笑脸'],
      [
        'exam-items/service.yaml',
        'scenario:\n',
        `figure:
  - id: figure-bows
    lesson: smile
    title: 鞠躬
    figure: bows
    ask: 哪一种最深？
    options: [{ text: 甲, right: true }, { text: 乙, why: 浅了。 }, { text: 丙, why: 浅了。 }]
    why: 看角度。
scenario:
`,
      ],
    );
    expect(entry(bank, 'figure-bows')).toMatchObject({
      figure: { id: 'bows', path: '/lessons/smile/' },
      // 打招呼 is lettered on it too.
      rivals: ['drill-first-words', 'drill-smile-face'],
    });
  });

  it('are not, where what they share is read everywhere', () => {
    const shows = ['one', 'two', 'three', 'four'].map(
      (name) => `  - id: order-${name}
    lesson: needs
    title: 迎客
    ask: 客户进了门，按先后排好。
    steps: [抬起头来, 给他一张笑脸, 说声您好, 请他坐下]
    why: 先让他看见你。
`,
    );
    const few = made(['exam-items/service.yaml', 'order:\n', `order:\n${shows.slice(0, 3).join('')}`]);
    const many = made(['exam-items/service.yaml', 'order:\n', `order:\n${shows.join('')}`]);
    expect(entry(few, 'drill-smile-face').rivals).toEqual(['order-one', 'order-three', 'order-two']);
    expect(entry(many, 'drill-smile-face').rivals).toEqual([]);
  });
});

describe('the digest', () => {
  it('is the same for the same content, whatever the version of the course says', () => {
    const { digest, course } = made();
    expect(made().digest).toBe(digest);
    const raised = made(['course.yaml', 'version: 1.2.0', 'version: 1.3.0']);
    expect(raised.course).not.toBe(course);
    expect(raised.digest).toBe(digest);
  });

  it('does not hang on the order in which a blueprint names its kinds', () => {
    const turned = made(['exams/try-out.yaml', '{ order: 1, scenario: 1 }', '{ scenario: 1, order: 1 }']);
    expect(JSON.stringify(turned.papers)).toBe(JSON.stringify(made().papers));
  });

  it.each<[string, Edit]>([
    ['an accepted word', ['drills/service.yaml', '笑脸|笑容', '笑脸|笑颜']],
    ['the right option', ['exam-items/service.yaml', '您坐，我来办。', '您请坐，我来办。']],
    ['the order of steps', ['exam-items/service.yaml', '抬起头来, 看着他笑', '看着他笑, 抬起头来']],
    ['the pass mark', ['exams/try-out.yaml', 'pass: 80', 'pass: 60']],
  ])('is another with another key: %s', (_, edit) => {
    expect(made(edit).digest).not.toBe(made().digest);
  });
});
