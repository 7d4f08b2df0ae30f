import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostedRecord, launchKey, launchedDatabase } from './hosted.ts';
import { memoryRecord } from './memory.ts';
import type { RecordPort } from './record-port.ts';

/** The page's own window, in the frame of another. */
function inFrame(parent: object): EventTarget {
  const page = new EventTarget();
  vi.stubGlobal('window', Object.assign(page, { parent }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the record of a launch page', () => {
  it('is that of the pages in its frame', async () => {
    const port = memoryRecord();
    inFrame({ courseRecord: Promise.resolve(port) });
    const hosted = await hostedRecord();
    await hosted?.startWith({ id: 's1', name: '张三', createdAt: 1 });
    expect(await port.profiles()).toHaveLength(1);
  });

  it('is not there for a page by itself, nor in a frame of somebody else', async () => {
    const alone = new EventTarget() as EventTarget & { parent: unknown };
    alone.parent = alone;
    vi.stubGlobal('window', alone);
    expect(await hostedRecord()).toBeNull();
    inFrame({});
    expect(await hostedRecord()).toBeNull();
    inFrame({
      get courseRecord(): never {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(await hostedRecord()).toBeNull();
  });

  it('forgets pages that have gone, and outlives them', async () => {
    const listeners = new Set<unknown>();
    const close = vi.fn();
    const port: RecordPort = {
      ...memoryRecord(),
      close,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const page = inFrame({ courseRecord: Promise.resolve(port) });
    const hosted = await hostedRecord();
    hosted?.onChange(() => undefined);
    page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    expect(listeners.size).toBe(1);
    page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    hosted?.close();
    expect(listeners.size).toBe(0);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('a page in a tab of its own', () => {
  const kept = new Map<string, string>();

  function inTab(dataset: Readonly<Record<string, string>>): void {
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('location', new URL('http://x/some/course/lessons/six-ones/index.html'));
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
  }

  it('goes on with the record of the launch page, while that is open', () => {
    inTab({ base: '../../', index: 'index.html' });
    expect(launchedDatabase()).toBeUndefined();
    kept.set(launchKey('/some/course/'), 'lms-s1');
    expect(launchedDatabase()).toBe('lms-s1');
  });

  it('has its own record where it is one of the public site, or the browser keeps nothing', () => {
    inTab({ base: '../../' });
    expect(launchedDatabase()).toBeUndefined();
    inTab({ base: '../../', index: 'index.html' });
    vi.stubGlobal('localStorage', undefined);
    expect(launchedDatabase()).toBeUndefined();
  });
});
