import { expect, it } from 'vitest';
import { plannedMinutes } from './planned-minutes.ts';

const BLANK = '<span class="blank" data-step="a:0"></span>';

it.each([
  ['what the author planned', { minutes: 4, discuss: 3, html: BLANK }, 4],
  ['one minute where nothing is planned', { minutes: 0, discuss: 0, html: '<p>…</p>' }, 1],
  ['half a minute for every blank', { minutes: 0, discuss: 0, html: BLANK.repeat(5) }, 2.5],
  ['no less than a minute for one blank', { minutes: 0, discuss: 0, html: BLANK }, 1],
  ['the minutes of a discussion', { minutes: 0, discuss: 3, html: '<p>…</p>' }, 3],
  [
    'those of a discussion and of what is revealed in it',
    { minutes: 0, discuss: 3, html: BLANK.repeat(2) },
    4,
  ],
])('plans %s', (_, slide, minutes) => {
  expect(plannedMinutes(slide)).toBe(minutes);
});
