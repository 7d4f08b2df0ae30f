/** What the pictures of the record page say. */
export const PROGRESS_TEXT = {
  blanks: {
    title: (all: number) => `讲义里的 ${String(all)} 个空`,
    note: '茶越浓，记得越牢。放久了会淡，淡了就该温习。不判对错的空，写过就是满的。',
    of: (right: number, all: number) => `${String(right)} / ${String(all)}`,
    picture: (unit: string, all: number, right: number, firm: number, due: number) =>
      [
        `${unit}：${String(all)} 个空，填对 ${String(right)} 个`,
        firm > 0 ? `，记牢 ${String(firm)} 个` : '',
        due > 0 ? `，今天该温习 ${String(due)} 个` : '',
      ].join(''),
    key: { none: '没填过', tried: '填过', fresh: '刚学', known: '记得', firm: '记牢', due: '今天该温习' },
    due: (blanks: number) => `${String(blanks)} 个空今天该温习了。`,
    review: '去温习',
  },
  lessons: {
    title: '各课记得多牢',
    note: '百分数是现在还记得的把握，按你答题的时间和对错推算。竖线是该温习的地方。',
    empty: '还没有可以推算的。学完一课，做过练习，这里就知道你记得多牢。',
    firmness: { firm: '记得牢', fading: '正在忘', due: '该温习了', none: '没练过' },
    count: (word: string, lessons: number) => `${word} ${String(lessons)} 课`,
    untouched: (lessons: number) => `${String(lessons)} 课都没练过`,
    percent: (part: number) => `${String(Math.round(part * 100))}%`,
    met: (met: number, all: number) => `练过 ${String(met)} / ${String(all)}`,
    nothing: '只读，没有要练的',
  },
  days: {
    title: '学习的日子',
    empty: '最近 12 周还没有练过。哪天有空，哪天开始。',
    some: (days: number) => `最近 12 周，有 ${String(days)} 天练过。`,
    picture: (days: readonly string[]) => `练过的日子：${days.join('、')}`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    month: (month: number) => `${String(month)}月`,
    date: (month: number, day: number) => `${String(month)} 月 ${String(day)} 日`,
  },
  phrases: {
    title: '忌语三十句',
    empty: '一句也还没练。三十句，练一句少一句。',
    some: (safe: number, tried: number) =>
      `改说了 ${String(safe)} 句${tried > safe ? `，还有 ${String(tried - safe)} 句练到一半` : ''}。`,
    picture: (safe: readonly number[], tried: readonly number[]) =>
      [
        safe.length > 0 ? `改说了第 ${safe.join('、')} 句` : '一句也还没改说',
        tried.length > 0 ? `；第 ${tried.join('、')} 句练到一半` : '',
      ].join(''),
    key: { none: '没练过', tried: '练到一半', safe: '已改说' },
    go: '去练忌语',
  },
  weak: {
    title: '容易填错的空',
    note: '隔一阵再填，一次填对，就抵掉一回错。抵完的不再列在这里。',
    empty: '现在没有容易填错的空。',
    misses: (times: number, mended: number) =>
      `错过 ${String(times)} 次${mended > 0 ? `，后来一次填对 ${String(mended)} 次` : ''}`,
    blank: (at: number) => `第 ${String(at)} 空`,
    loading: '正在取题目。',
    missing: '题目没取来，多半是断网了。',
    go: '练这一空',
    goTo: (stem: string) => `练这一空：${stem}`,
  },
  scenarios: {
    title: '情景对话',
    empty: '还没有走过情景。挑一个，看客户的火气往哪边走。',
    left: (scenarios: number) => `还有 ${String(scenarios)} 个情景没走过。`,
    go: '去走情景',
  },
} as const;
