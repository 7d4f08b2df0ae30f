import { describe, expect, test, vi } from 'vitest';
import { NoDocuments, lrsOf } from './lrs.ts';
import type { LrsAccess } from './lrs.ts';
import type { Statement } from './statement.ts';

const ACCESS = {
  endpoint: 'https://lrs.example/xapi//',
  auth: 'Basic c2VjcmV0',
  actor: { account: { homePage: 'https://platform.example', name: '17' } },
  activity: 'https://platform.example/a?b=1&c=2',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
};

/** A network that answers when it is told to. */
function network(status = 200, access: LrsAccess = ACCESS) {
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  const waiting: (() => void)[] = [];
  const fetch = (url: unknown, init: RequestInit = {}): Promise<Response> => {
    requests.push({ url: String(url), init });
    return new Promise((resolve) => {
      waiting.push(() => {
        resolve(new Response(status === 204 ? null : '{}', { status }));
      });
    });
  };
  const answer = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  return { requests, answer, lrs: lrsOf(access, fetch) };
}

function long(characters: number): Statement {
  const verb = { id: 'http://adlnet.gov/expapi/verbs/answered' };
  const result = { response: '心'.repeat(characters) };
  return {
    id: 'a',
    verb,
    object: { id: 'https://b.example' },
    result,
    context: {},
    timestamp: '2026-01-05T12:00:00Z',
  };
}

describe('a request', () => {
  test('goes on after the page, as long as all that are under way are short enough together', async () => {
    const { lrs, requests, answer } = network();
    const first = Promise.all([lrs.send([long(12_000)]), lrs.send([long(12_000)]), lrs.send([long(100)])]);
    expect(requests.map(({ init }) => init.keepalive)).toEqual([true, false, true]);
    answer();
    await first;
    const next = lrs.send([long(12_000)]);
    expect(requests.at(-1)?.init.keepalive).toBe(true);
    answer();
    await next;
  });

  test('has its secret in a header alone, and tells nobody where it comes from', async () => {
    const { lrs, requests, answer } = network();
    const read = lrs.readState('course-resume');
    const [request] = requests;
    answer();
    await read;
    expect(request?.init.headers).toMatchObject({
      authorization: ACCESS.auth,
      'x-experience-api-version': '1.0.3',
    });
    expect(request?.init).toMatchObject({ referrerPolicy: 'no-referrer', cache: 'no-store' });
    const { origin, pathname, searchParams } = new URL(request?.url ?? '');
    expect(origin + pathname).toBe('https://lrs.example/xapi/activities/state');
    expect(Object.fromEntries(searchParams)).toEqual({
      stateId: 'course-resume',
      activityId: ACCESS.activity,
      agent: JSON.stringify(ACCESS.actor),
      registration: ACCESS.registration,
    });
  });
});

describe('what a page may still send as it goes', () => {
  test('is less by what is under way, and statements weigh what they are in a request', async () => {
    const { lrs, requests, answer } = network();
    const all = lrs.left();
    const size = lrs.sizeOf([long(1000)]);
    const sent = lrs.send([long(1000)]);
    expect(Buffer.byteLength(requests[0]?.init.body as string)).toBe(size);
    expect(lrs.left()).toBe(all - size);
    answer();
    await sent;
    expect(lrs.left()).toBe(all);
  });
});

describe('a document that is refused', () => {
  test.each([401, 403, 404, 405, 501])('with %i may be one of a store without documents', async (status) => {
    const { lrs, answer } = network(status);
    const written = lrs.writeState('course-resume', {});
    answer();
    await expect(written).rejects.toBeInstanceOf(NoDocuments);
  });

  test.each([429, 500])('with %i is not', async (status) => {
    const { lrs, answer } = network(status);
    const written = lrs.writeState('course-resume', {});
    answer();
    await expect(written).rejects.not.toBeInstanceOf(NoDocuments);
  });

  test('with 403, where the launch data are refused too, is the end of the session', async () => {
    const { lrs, requests, answer } = network(403, { ...ACCESS, launchData: 'LMS.LaunchData' });
    const written = lrs.writeState('course-resume', {});
    answer();
    await vi.waitFor(() => {
      expect(requests).toHaveLength(2);
    });
    expect(new URL(requests[1]?.url ?? '').searchParams.get('stateId')).toBe('LMS.LaunchData');
    answer();
    await expect(written).rejects.toMatchObject({ reason: 'over' });
  });
});

describe('an answer to statements', () => {
  test.each([
    [200, 1, 'kept'],
    [204, 1, 'kept'],
    [409, 1, 'kept'],
    [409, 2, 'refused'],
    [400, 1, 'refused'],
    [403, 2, 'refused'],
    [413, 1, 'refused'],
  ])('of %i to %i is: %s', async (status, count, expected) => {
    const { lrs, answer } = network(status);
    const sent = lrs.send(Array.from({ length: count }, () => long(1)));
    answer();
    expect(await sent).toBe(expected);
  });

  test.each([
    [401, 'over'],
    [404, 'refused'],
    [429, 'refused'],
    [500, 'refused'],
  ])('of %i is the fault of none of them: %s', async (status, reason) => {
    const { lrs, answer } = network(status);
    const sent = lrs.send([long(1)]);
    answer();
    await expect(sent).rejects.toMatchObject({ reason });
  });
});
