import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';

const { phrases = [] } = readContent(process.cwd()).content ?? {};

describe('what a review asks', () => {
  it.each(phrases)('has two sentences beside that of phrase $n that answer other moments', (own) => {
    const others = phrases.filter(
      ({ kind, checks }) => kind !== own.kind && !checks.some((check) => own.checks.includes(check)),
    );
    expect(others.length).toBeGreaterThanOrEqual(4);
  });
});
