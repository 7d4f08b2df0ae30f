import { expect, it } from 'vitest';
import { byUnit, sectionsOf, sectionsWithin } from './lesson-outline.ts';
import type { LessonOutline } from './lesson-outline.ts';

it('the slides of a section share their minutes', () => {
  expect(
    sectionsOf([
      { section: '开场', minutes: 1 },
      { section: '六样', minutes: 2.5 },
      { section: '六样', minutes: 1.5 },
      { section: '开场', minutes: 1 },
    ]),
  ).toEqual([
    { title: '开场', minutes: 1 },
    { title: '六样', minutes: 4 },
    { title: '开场', minutes: 1 },
  ]);
});

it('lessons stand by their units', () => {
  const of = (lesson: string, unitNumber: number): LessonOutline => ({
    lesson,
    title: '',
    summary: '',
    unit: '',
    unitNumber,
    minutes: 1,
    sections: [],
    discussions: 0,
    drills: 0,
  });
  const units = byUnit([of('a', 1), of('b', 1), of('c', 2)]);
  expect(units.map((unit) => unit.map(({ lesson }) => lesson))).toEqual([['a', 'b'], ['c']]);
  expect(byUnit([])).toEqual([]);
});

it('sections share out the time that a plan gives', () => {
  const sections = [
    { title: '开场', minutes: 1 },
    { title: '六样', minutes: 19 },
  ];
  expect(sectionsWithin({ sections }, 20)).toEqual(sections);
  expect(sectionsWithin({ sections }, 30).map(({ minutes }) => minutes)).toEqual([1.5, 28.5]);
  expect(sectionsWithin({ sections }, 2).map(({ minutes }) => minutes)).toEqual([0.5, 2]);
});
