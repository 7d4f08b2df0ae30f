import { expect, test } from 'vitest';
import budget from '../budget.json' with { type: 'json' };
import { overBudget } from '../e2e/support/budget.ts';
import { PAGE_KINDS } from './page-kinds.ts';

test('Every figure over its limit is named with what it is over by; one at its limit is not', () => {
  expect(overBudget('home', { first: 100, script: 50 }, { first: 130, script: 50 })).toEqual([
    'home: first is 130 bytes, 30 over its 100',
  ]);
});

test('A limit for something that was not measured is told, not passed over', () => {
  expect(overBudget('home', { awake: 100 }, { first: 1 })).toEqual([
    'home: awake has a limit and was not measured',
  ]);
});

test('Every kind of page that is measured has limits, and the other way round', () => {
  expect(Object.keys(budget.pages).sort()).toEqual(PAGE_KINDS.map(({ name }) => name).sort());
});
