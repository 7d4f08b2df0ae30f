import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { bodySchema } from '../../src/content-schema/body.ts';
import { expectAccessible } from './support/axe.ts';
import { content } from './support/content.ts';
import { refuse } from './support/database.ts';
import { exported } from './support/record.ts';

const BODY = bodySchema.parse(content('body'));

/** Opens the page at a section and waits until its exercise answers. */
async function open(page: Page, name: keyof typeof BODY): Promise<Locator> {
  await page.goto('/body/');
  const section = page.getByRole('region', { name: BODY[name].title, exact: true });
  await section.locator('.body-sheet').scrollIntoViewIfNeeded();
  await expect(section.locator('.body-sheet')).toHaveAttribute('data-awake');
  return section;
}

interface Practised {
  readonly kind: string;
  readonly item: string;
  readonly exercise: string;
  readonly outcome: string;
  readonly answer?: string;
}

/** @returns item, exercise, outcome and answer of everything that was practised */
async function practised(page: Page): Promise<(string | undefined)[][]> {
  const { facts } = (await exported(page)) as unknown as { facts: Practised[] };
  return facts
    .filter(({ kind }) => kind === 'practised')
    .map(({ item, exercise, outcome, answer }) => [item, exercise, outcome, answer]);
}

const told = (section: Locator): Locator => section.getByRole('status');

test.describe('Where to look', () => {
  const face = (section: Locator, whom: string): Locator =>
    section.getByRole('group', { name: '三位客户' }).getByRole('button', { name: whom });
  const token = (section: Locator, name: string): Locator =>
    section.getByRole('group', { name: '三个三角' }).getByRole('button', { name });

  test('a triangle is picked up with a tap and put down with another', async ({ page }) => {
    const section = await open(page, 'gaze');
    const check = section.getByRole('button', { name: '看看对不对' });
    await check.click();
    await expect(told(section)).toHaveText('先摆上一个，再看。');
    await token(section, '大三角').click();
    await expect(token(section, '大三角')).toHaveAttribute('aria-pressed', 'true');
    await face(section, '不熟悉').click();
    await token(section, '倒三角').click();
    await face(section, '较熟悉').click();
    await check.click();
    await expect(told(section)).toContainText('对 1 处，不对 1 处，还空着 1 处。');
    await expect(face(section, '不熟悉')).toHaveAccessibleName(/大三角\s*，对了$/);
    await expect(face(section, '较熟悉')).toHaveAccessibleName(/倒三角\s*，不对$/);
    await expectAccessible(page);
    expect((await practised(page)).sort()).toEqual([
      ['body-gaze-for-forehead', 'place', 'right', 'forehead'],
      ['body-gaze-for-nose', 'place', 'wrong', 'chin'],
    ]);
  });

  test('a triangle is dragged to its face', async ({ page }) => {
    const section = await open(page, 'gaze');
    await face(section, '很熟悉').scrollIntoViewIfNeeded();
    await token(section, '倒三角').dragTo(face(section, '很熟悉'));
    await expect(face(section, '很熟悉')).toHaveAccessibleName(/倒三角$/);
    await section.getByRole('button', { name: '看看对不对' }).click();
    await expect(told(section)).toContainText('对 1 处，还空着 2 处。');
  });

  test('the arrow keys change the triangle on a face, and what is right stays', async ({ page }) => {
    const section = await open(page, 'gaze');
    const stranger = face(section, '不熟悉');
    await stranger.focus();
    for (const name of [/倒三角$/, /大三角$/, /小三角$/, /空着$/, /倒三角$/, /大三角$/]) {
      await page.keyboard.press('ArrowDown');
      await expect(stranger).toHaveAccessibleName(name);
    }
    await section.getByRole('button', { name: '看看对不对' }).press('Enter');
    await expect(stranger).toHaveAccessibleName(/大三角\s*，对了$/);
    await stranger.press('ArrowUp');
    await expect(stranger).toHaveAccessibleName(/大三角\s*，对了$/);
    const next = face(section, '较熟悉');
    await next.press('ArrowDown');
    await next.press('ArrowDown');
    await expect(next).toHaveAccessibleName(/小三角$/);
    await section.getByRole('button', { name: '看答案' }).press('Enter');
    await expect(told(section)).toHaveText('2 处放上了答案，过几天再摆一次。');
    await expect(section.getByRole('button', { name: '从头再摆' })).toBeFocused();
  });

  test('a list does the same', async ({ page }) => {
    const section = await open(page, 'gaze');
    await section.getByText('用列表选').click();
    for (const [whom, name] of [
      ['不熟悉', '大三角'],
      ['较熟悉', '小三角'],
      ['很熟悉', '倒三角'],
    ] as const) {
      await section.getByRole('combobox', { name: whom }).selectOption(name);
    }
    await section.getByRole('button', { name: '看看对不对' }).click();
    await expect(told(section)).toHaveText('3 处都对了。');
  });

  test('nothing is marked that could not be stored', async ({ page }) => {
    const section = await open(page, 'gaze');
    const { allow } = await refuse(page, 'facts');
    await face(section, '不熟悉').press('ArrowUp');
    await section.getByRole('button', { name: '看看对不对' }).click();
    await expect(told(section)).toContainText('没存上，这次先不批。');
    await expect(face(section, '不熟悉')).toHaveAccessibleName(/小三角$/);
    await allow();
    await section.getByRole('button', { name: '看看对不对' }).click();
    await expect(told(section)).toContainText('不对 1 处');
  });
});

test.describe('How far', () => {
  test('the slider, the steps and the list tell what the distance means', async ({ page }) => {
    const section = await open(page, 'distance');
    const slider = section.getByRole('slider', { name: '两个人相距几米' });
    await expect(slider).toHaveAttribute('aria-valuetext', '2.5 米，社会距离');
    await slider.press('ArrowLeft');
    await expect(section.getByText('现在相距 2.45 米')).toBeVisible();
    await section.getByRole('button', { name: '退后一点' }).click();
    await expect(slider).toHaveValue('2.7');
    await section.getByRole('combobox', { name: '直接站到' }).selectOption('1 米');
    await expect(section.getByText('正合谈话距离')).toBeVisible();
    await expect(section.getByRole('img', { name: /相距 1 米/ })).toBeVisible();
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', '0.2 米，亲密距离');
  });

  test('each task is judged by where one stands', async ({ page }) => {
    const section = await open(page, 'distance');
    const go = section.getByRole('button', { name: '就站这里' });
    const jump = section.getByRole('combobox', { name: '直接站到' });
    await go.click();
    await expect(told(section)).toContainText(BODY.distance.tasks[0]?.far ?? '');
    await expect(told(section)).toContainText('1 到 1.5 米都合适。');
    await jump.selectOption('1.25 米');
    await go.click();
    await expect(told(section)).toHaveText(BODY.distance.tasks[0]?.right ?? '');
    await expect(section.getByRole('button', { name: /^窗口说事\s*，做对过$/ })).toBeVisible();
    await section.getByRole('button', { name: '下一件' }).click();
    await expect(section.getByText(BODY.distance.tasks[1]?.ask ?? '')).toBeVisible();
    await go.click();
    await expect(told(section)).toContainText(BODY.distance.tasks[1]?.far ?? '');
    await expectAccessible(page);
    expect(await practised(page)).toEqual([
      ['body-distance-window', 'distance', 'wrong', '2.5'],
      ['body-distance-window', 'distance', 'right', '1.25'],
      ['body-distance-paper', 'distance', 'wrong', '1.25'],
    ]);
  });
});

test.describe('Standing and sitting', () => {
  const spots = (section: Locator): Locator => section.getByRole('group', { name: '图上的部位' });
  const list = (section: Locator): Locator => section.getByRole('list', { name: '部位' });

  test('mistakes are found on the drawing by pointer, and then the figure stands right', async ({ page }) => {
    const section = await open(page, 'postures');
    await spots(section).getByRole('button', { name: '看看脸' }).click();
    await expect(told(section)).toContainText('不妥：手托着下巴');
    await expect(section.getByText('找到 1 处，一共 3 处', { exact: true })).toBeVisible();
    await spots(section).getByRole('button', { name: '看看头发' }).click();
    await expect(told(section)).toContainText('没毛病：');
    await expectAccessible(page);
    const drawing = section.getByRole('img');
    const wrong = await drawing.innerHTML();
    await spots(section).getByRole('button', { name: '看看胳膊' }).click();
    await spots(section).getByRole('button', { name: '看看脚' }).click();
    await expect(told(section)).toContainText('3 处都找到了。');
    await expect(spots(section)).toHaveCount(0);
    await expect(
      section.getByText(BODY.postures.scenes[0]?.settled ?? '', { exact: false }).first(),
    ).toBeVisible();
    await expect.poll(() => drawing.innerHTML()).not.toBe(wrong);
    await expect(section.getByRole('button', { name: /^站着等人\s*，做对过$/ })).toBeVisible();
    expect(await practised(page)).toEqual([
      ['body-lean-on-counter', 'find', 'right', 'face'],
      ['body-lean-on-counter', 'find', 'wrong', 'hair'],
      ['body-lean-on-counter', 'find', 'right', 'hands'],
      ['body-lean-on-counter', 'find', 'right', 'feet'],
    ]);
  });

  test('the list does the same by keyboard, and the focus stays', async ({ page }) => {
    const section = await open(page, 'postures');
    await section.getByRole('button', { name: '坐着没人时' }).press('Enter');
    for (const name of ['背', '手', '脚']) {
      const part = list(section).getByRole('button', { name: new RegExp(`^${name}`) });
      await part.focus();
      await page.keyboard.press('Enter');
      await expect(part).toHaveAccessibleName(/不妥/);
      await expect(part).toBeFocused();
    }
    await expect(section.getByText('这样就好')).toBeVisible();
    await section.getByRole('button', { name: '换下一个' }).click();
    await expect(section.getByText('找到 0 处，一共 3 处', { exact: true })).toBeVisible();
  });

  /** Counts the pictures that are drawn of the figure from the moment on that the rest is shown. */
  const drawn = async (section: Locator): Promise<() => Promise<number>> => {
    const drawing = section.getByRole('img');
    await drawing.evaluate((svg) => {
      const seen = new Set<string>();
      new MutationObserver(() => {
        seen.add(svg.innerHTML);
        svg.setAttribute('data-drawn', String(seen.size));
      }).observe(svg, { subtree: true, childList: true, attributeFilter: ['d', 'transform', 'cx', 'cy'] });
    });
    await section.getByRole('button', { name: '看剩下的' }).click();
    return async () => Number(await drawing.getAttribute('data-drawn'));
  };

  /** Lets so many pictures of the screen go by: more than a movement takes. */
  const frames = (page: Page, count: number): Promise<void> =>
    page.evaluate(async (left) => {
      for (let at = 0; at < left; at += 1) await new Promise(requestAnimationFrame);
    }, count);

  test('the figure moves from wrong to right, and jumps with reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(await drawn(await open(page, 'postures'))).toBeGreaterThan(2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const jumps = await drawn(await open(page, 'postures'));
    await expect.poll(jumps).toBe(1);
    await frames(page, 60);
    expect(await jumps()).toBe(1);
  });

  test('the rest is shown on demand, and the focus goes to what is right', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const section = await open(page, 'postures');
    await section.getByRole('button', { name: '站着听事' }).click();
    await spots(section).getByRole('button', { name: '看看手' }).press('Enter');
    await expect(told(section)).toContainText('不妥：');
    await section.getByRole('button', { name: '看剩下的' }).press('Enter');
    await expect(told(section)).toContainText('找到 1 处，漏了 2 处。');
    await expect(list(section).getByRole('button', { name: /漏了/ })).toHaveCount(2);
    await expect(section.locator('.find__settled')).toBeFocused();
    await section.getByRole('button', { name: '再找一遍' }).click();
    await expect(spots(section).getByRole('button')).toHaveCount(5);
  });
});

test('A bow is judged by its occasion, within five degrees', async ({ page }) => {
  const section = await open(page, 'bows');
  const go = section.getByRole('button', { name: '就弯这么多' });
  const slider = section.getByRole('slider', { name: '弯多少度' });
  await go.click();
  await expect(told(section)).toContainText(BODY.bows.occasions[0]?.less ?? '');
  await section.getByRole('button', { name: '15 度' }).click();
  await expect(section.getByRole('img', { name: /前倾 15 度/ })).toBeVisible();
  await expect(section.getByText('15°')).toBeVisible();
  await go.click();
  await expect(told(section)).toHaveText(BODY.bows.occasions[0]?.right ?? '');
  await section.getByRole('button', { name: '上门道歉' }).click();
  await slider.focus();
  for (let times = 0; times < 38; times += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '38 度');
  await go.press('Enter');
  await expect(told(section)).toContainText('差一点。');
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await go.press('Enter');
  await expect(told(section)).toHaveText(BODY.bows.occasions[2]?.right ?? '');
  await expectAccessible(page);
  expect(await practised(page)).toEqual([
    ['body-bow-greeting', 'bow', 'wrong', '0'],
    ['body-bow-greeting', 'bow', 'right', '15'],
    ['body-bow-apology', 'bow', 'near', '38'],
    ['body-bow-apology', 'bow', 'right', '40'],
  ]);
});

test('What a listener does wrong is found, the words too', async ({ page }) => {
  const section = await open(page, 'listening');
  const [scene] = BODY.listening.scenes;
  await expect(section.getByText(scene?.talk[1]?.say ?? '')).toBeVisible();
  for (const name of ['言语', '眼神', '表情', '手', '身体']) {
    await section
      .getByRole('group', { name: '图上的部位' })
      .getByRole('button', { name: `看看${name}`, exact: true })
      .click();
  }
  await expect(told(section)).toContainText('5 处都找到了。');
  await expect(section.getByText(scene?.talk[1]?.say ?? '')).toBeHidden();
  await expect(section.getByText(scene?.then[1]?.say ?? '')).toBeVisible();
  await expectAccessible(page);
});

test.describe('Tones', () => {
  const heard = ['我很烦', '心情不好', '很感兴趣', '我很生气', '我不相信'];

  test('what the customer hears is laid beside each voice', async ({ page }) => {
    const section = await open(page, 'tones');
    const places = section.getByRole('group', { name: '五种语气' });
    for (const [at, words] of heard.entries()) {
      await section.getByRole('group', { name: '客户听到的' }).getByRole('button', { name: words }).click();
      await places.getByRole('button', { name: BODY.tones.voices[at]?.label ?? '' }).click();
    }
    await section.getByRole('button', { name: '看看对不对' }).click();
    await expect(told(section)).toHaveText('5 处都对了。');
    await expectAccessible(page);
    expect((await practised(page)).map(([item, , outcome]) => [item, outcome]).sort()).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`body-tone-${String(n)}`, 'right']),
    );
  });

  /** Gives the browser one Chinese voice, and notes how it is set when it speaks. */
  const withVoice = async (page: Page, localService: boolean): Promise<void> => {
    await page.addInitScript((local) => {
      const voice = { name: 'test', lang: 'zh-CN', localService: local, default: true, voiceURI: 'test' };
      const spoken: unknown[] = [];
      Object.assign(window, {
        spoken,
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => [voice],
          cancel: () => undefined,
          speak: ({ text, rate, pitch }: { text: string; rate: number; pitch: number }) => {
            spoken.push([text, rate, pitch]);
          },
        }),
      });
    }, localService);
  };

  test('a voice of the device speaks the sentence, set as the line is drawn', async ({ page }) => {
    await withVoice(page, true);
    const section = await open(page, 'tones');
    await section.getByRole('button', { name: '念一遍：缓慢而低沉' }).click();
    await section.getByRole('button', { name: '念一遍：又高又硬' }).click();
    const [low = [], hard = []] = await page.evaluate(
      () => (window as unknown as { spoken: [string, number, number][] }).spoken,
    );
    expect(low[0]).toBe('好的，我帮您看一下');
    expect(Number(low[1])).toBeLessThan(0.8);
    expect(Number(low[2])).toBeLessThan(Number(hard[2]));
    expect(Number(hard[1])).toBeGreaterThan(1.2);
  });

  test('a voice that would send the sentence away is not offered', async ({ page }) => {
    await withVoice(page, false);
    const section = await open(page, 'tones');
    await expect(section.getByRole('button', { name: /念一遍/ })).toHaveCount(0);
  });
});

test('The Traditional edition plays by the same ids', async ({ page }) => {
  await page.goto('/zh-hant/body/');
  const section = page.getByRole('region', { name: '看哪裡', exact: true });
  await section.locator('.body-sheet').scrollIntoViewIfNeeded();
  await expect(section.locator('.body-sheet')).toHaveAttribute('data-awake');
  await section.getByText('用列表選').click();
  await section.getByRole('combobox', { name: '不熟悉' }).selectOption('大三角');
  await section.getByRole('button', { name: '看看對不對' }).click();
  await expect(section.getByRole('status')).toContainText('對 1 處');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures and what is wrong in them can be read', async ({ page }) => {
    await page.goto('/body/');
    for (const { title } of Object.values(BODY)) {
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('img', { name: /三张同样的脸/ }).first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '手托着下巴' })).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('nothing scrolls sideways, and a tap places a triangle', async ({ page }) => {
    const section = await open(page, 'gaze');
    await section.getByRole('group', { name: '三个三角' }).getByRole('button', { name: '大三角' }).tap();
    const face = section.getByRole('group', { name: '三位客户' }).getByRole('button', { name: '不熟悉' });
    await face.tap();
    await expect(face).toHaveAccessibleName(/大三角$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
