import { expect, it } from 'vitest';
import { memoryRecord } from '../../src/records/memory.ts';
import { describeRecordPort } from './record-port.ts';

describeRecordPort('memory', { open: () => Promise.resolve(memoryRecord()) });

it('a memory record passes on what it was told to tell', () => {
  expect(memoryRecord(['not-kept']).notices).toEqual(['not-kept']);
});
