import { describe, expect, it } from 'vitest';
import { PlatformError } from './platform.ts';
import { findApi, runtimeOf } from './scorm-api.ts';
import type { Frame } from './scorm-api.ts';

/** A window as browsers have it: the top one is its own parent. */
function frame(parent?: Frame, own: object = {}): Frame {
  const made: Record<string, unknown> = { opener: null, ...own };
  made['parent'] = parent ?? made;
  return made as unknown as Frame;
}

/** A window of another origin: nothing of it may be read but where it stands. */
function foreign(parent: Frame): Frame {
  return new Proxy(parent, {
    get: (_, property) => {
      if (property === 'parent') return parent;
      throw new DOMException('blocked', 'SecurityError');
    },
  });
}

describe('the API', () => {
  const API = { LMSInitialize: () => 'true' };

  it('is found in any window above, past those of other origins', () => {
    const top = frame(undefined, { API });
    expect(findApi('API', frame(foreign(frame(top))))).toBe(API);
    expect(findApi('API_1484_11', frame(top))).toBeNull();
  });

  it('is found above the window that opened this one, or one above this', () => {
    const opener = frame(frame(undefined, { API }));
    expect(findApi('API', frame(undefined, { opener }))).toBe(API);
    expect(findApi('API', frame(frame(undefined, { opener })))).toBe(API);
  });

  it('of a parent comes before that of the opener', () => {
    const opener = frame(undefined, { API: {} });
    expect(findApi('API', frame(frame(undefined, { API }), { opener }))).toBe(API);
  });

  it('is not looked for without an end', () => {
    const endless = (): Frame =>
      new Proxy({} as Frame, { get: (_, property) => (property === 'parent' ? endless() : null) });
    expect(findApi('API', endless())).toBeNull();
  });
});

describe('a call', () => {
  it('that is answered by a boolean or 1 went well', () => {
    for (const answer of [true, 'true', '1', 'TRUE'])
      expect(() => {
        runtimeOf({ LMSCommit: () => answer }, 'API').commit();
      }).not.toThrow();
  });

  it('that is refused says why', () => {
    const api = {
      LMSSetValue: () => 'false',
      LMSGetLastError: () => '405',
      LMSGetErrorString: () => 'Incorrect Data Type',
    };
    const runtime = runtimeOf(api, 'API');
    expect(() => {
      runtime.set('cmi.suspend_data', 'x');
    }).toThrow(new PlatformError('refused', 'LMSSetValue cmi.suspend_data: 405 Incorrect Data Type'));
    expect(runtime.offer('cmi.comments', 'x')).toBe(false);
  });

  it('after the end of the session says so', () => {
    const api = { Commit: () => 'false', GetLastError: () => '143', GetErrorString: () => 'Terminated' };
    const commit = (): void => {
      runtimeOf(api, 'API_1484_11').commit();
    };
    expect(commit).toThrow(expect.objectContaining({ reason: 'over' }) as Error);
  });

  it('to a platform that has gone is an error of ours, and nothing is read from it', () => {
    const runtime = runtimeOf({}, 'API');
    expect(() => {
      runtime.commit();
    }).toThrow(expect.objectContaining({ reason: 'gone' }) as Error);
    expect(runtime.get('cmi.suspend_data')).toBe('');
    expect(runtime.count('cmi.objectives')).toBeNull();
  });

  it('is spared where the value is there already, until it may be lost', () => {
    const set: string[] = [];
    const api = { LMSSetValue: (_: string, value: string) => set.push(value) > 0, LMSCommit: () => true };
    const runtime = runtimeOf(api, 'API');
    runtime.set('a', '1');
    runtime.commit();
    runtime.set('a', '1');
    expect(set).toEqual(['1']);
    runtime.set('a', '2');
    expect(runtime.isDoubtful('a')).toBe(false);
    runtime.forget();
    expect(runtime.isDoubtful('a')).toBe(true);
    runtime.set('a', '2');
    expect(set).toEqual(['1', '2', '2']);
  });
});
