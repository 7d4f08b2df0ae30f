import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { faultsOf } from './statement-rules.ts';
import type { Stated } from './statement-rules.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';

/** What the double is to do instead of what it should. */
export interface Mishaps {
  /** Status of every answer to the xAPI resources; null: as it should be. */
  status: number | null;
  /** Closes connections without an answer. */
  isGone: boolean;
  /** Stores a request, and closes the connection without saying so. */
  forgetsToAnswer: boolean;
  /** cmi5 platforms refuse a result that is not above the mastery score, or any statement that breaks a rule. */
  isStrict: boolean;
  /** Takes no conditions and shows no tag: as a proxy may have it for pages of other origins. */
  knowsNoConditions: boolean;
  /** Verb (the last part of its id) that is refused. */
  refuses: string | null;
  /** Status of every answer about documents, those of the platform itself apart: as stores that keep none have it. */
  documents: number | null;
  /** Takes requests and never answers. */
  hangs: boolean;
}

/** What a platform writes into LMS.LaunchData: cmi5 10.2. */
export interface LaunchWish {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly moveOn?: string;
  readonly returnURL?: string;
}

/** A request as it came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly stateId: string | null;
  /** Of the answer; 0: the connection was closed. */
  readonly status: number;
}

/** A small cmi5 platform with its learning record store, for tests: what it stores it checks. */
export interface LrsDouble {
  readonly origin: string;
  readonly endpoint: string;
  /** Stored, in the order in which they came. */
  readonly statements: Stated[];
  /** What was wrong with statements that came, stored or not: xAPI, and the rules of cmi5. */
  readonly faults: string[];
  readonly asked: Asked[];
  readonly mishaps: Mishaps;
  /** Times that a token was asked for. */
  tokens: number;
  readonly profiles: Map<string, unknown>;
  readonly states: Map<string, string>;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly activity: string;
  readonly registration: string;
  /**
   * Begins another session of the enrolment.
   * @param unit id of its activity
   * @returns the launch parameters, as a query string
   */
  launch(wish?: LaunchWish, unit?: string): string;
  /** Ends every session so far, as platforms do at the next launch: all that comes in them is answered 403. */
  abandon(): void;
  close(): Promise<void>;
}

/** Starts a platform on a free port. */
export async function lrsDouble(): Promise<LrsDouble> {
  const registration = randomUUID();
  const activity = 'https://platform.example/activities/module-service-awareness';
  const actor = {
    objectType: 'Agent',
    account: { homePage: 'https://platform.example', name: 'learner-17' },
  };
  /** By the secret of its launch. */
  const sessions = new Map<string, Session>();
  const mishaps: Mishaps = {
    status: null,
    isGone: false,
    forgetsToAnswer: false,
    isStrict: true,
    knowsNoConditions: false,
    refuses: null,
    documents: null,
    hangs: false,
  };

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const double: LrsDouble = {
    origin,
    endpoint: `${origin}/xapi/`,
    statements: [],
    faults: [],
    asked: [],
    mishaps,
    tokens: 0,
    profiles: new Map(),
    states: new Map(),
    actor,
    activity,
    registration,
    launch: (wish = {}, unit = activity) => {
      const key = randomUUID();
      const session = randomUUID();
      const data = {
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'https://course.example/au/module-service-awareness' }] },
          extensions: { [`${CMI5}/extensions/sessionid`]: session },
        },
        launchMode: 'Normal' as const,
        moveOn: 'CompletedOrPassed',
        ...wish,
      };
      sessions.set(key, { unit, data, isGiven: false, isOver: false });
      double.states.set(stateKey(unit, LAUNCH_DATA), JSON.stringify(data));
      return new URLSearchParams({
        endpoint: double.endpoint,
        fetch: `${origin}/token?key=${key}`,
        actor: JSON.stringify(actor),
        registration,
        activityId: unit,
      }).toString();
    },
    abandon: () => {
      for (const session of sessions.values()) session.isOver = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const body = await text(request);
    const { method = '' } = request;
    if (method === 'OPTIONS' && !mishaps.isGone) {
      reply(response, 204);
      return;
    }
    const [status, content, tag] = mishaps.isGone
      ? [0]
      : url.pathname === '/token'
        ? token(request, url)
        : (disturbed() ?? resource(request, url, body));
    double.asked.push({ method, path: url.pathname, stateId: url.searchParams.get('stateId'), status });
    if (mishaps.hangs) return;
    if (status === 0 || mishaps.forgetsToAnswer) response.destroy();
    else reply(response, status, content, tag);
  }

  /** A token is given once, and the second call gets an error with status 200: cmi5 8.2. */
  function token(request: IncomingMessage, url: URL): Answer {
    const key = url.searchParams.get('key') ?? '';
    const session = sessions.get(key);
    double.tokens += 1;
    if (request.method !== 'POST' || !session) return [200, { 'error-code': '2', 'error-text': 'no' }];
    if (session.isGiven) return [200, { 'error-code': '1', 'error-text': 'already returned' }];
    session.isGiven = true;
    return [200, { 'auth-token': Buffer.from(key).toString('base64') }];
  }

  /** @returns the session that a request belongs to; null for plain xAPI, undefined for nobody's */
  function sessionOf({ authorization = '' }: IncomingMessage['headers']): Session | null | undefined {
    if (authorization === 'Basic plain') return null;
    const session = sessions.get(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString());
    return session?.isGiven === true ? session : undefined;
  }

  function disturbed(): Answer | null {
    return mishaps.status === null ? null : [mishaps.status, { error: 'as told' }];
  }

  function resource(request: IncomingMessage, url: URL, body: string): Answer {
    const { method, headers } = request;
    if (url.pathname === '/xapi/about') return [200, { version: ['1.0.3'] }];
    const session = sessionOf(headers);
    if (session === undefined) return [401];
    if (session?.isOver === true) return [403, { error: 'the session is over' }];
    if (headers['x-experience-api-version'] === undefined) return [400];
    switch (url.pathname) {
      case '/xapi/statements':
        return method === 'GET' ? found(url) : taken(method, url, body, session);
      case '/xapi/activities/state':
        return document(double.states, request, url, body);
      case '/xapi/agents/profile': {
        const profile = double.profiles.get(url.searchParams.get('profileId') ?? '');
        return profile === undefined ? [404] : [200, profile];
      }
      default:
        return [404];
    }
  }

  function found(url: URL): Answer {
    const id = url.searchParams.get('statementId');
    if (id !== null) {
      const one = double.statements.find((statement) => statement.id === id);
      return one ? [200, one] : [404];
    }
    const verb = url.searchParams.get('verb');
    return [
      200,
      { statements: double.statements.filter((one) => verb === null || one.verb.id === verb), more: '' },
    ];
  }

  /** All of a request is stored, or nothing: xAPI 1.0.3, Communication, 2.1.2. */
  function taken(method: string | undefined, url: URL, body: string, session: Session | null): Answer {
    const sent = JSON.parse(body) as Stated | Stated[];
    const batch = Array.isArray(sent) ? sent : [sent];
    const ids = batch.map(({ id }) => id);
    if (method === 'PUT' && url.searchParams.get('statementId') !== ids[0]) return [400];
    if (new Set(ids).size < ids.length) return [400, { error: 'an id twice' }];
    if (batch.some(({ verb }) => verb.id.endsWith(`/${mishaps.refuses ?? ' '}`))) return [403];
    const fresh: Stated[] = [];
    for (const one of batch) {
      const there = double.statements.find(({ id }) => id === one.id);
      if (there && JSON.stringify(there) !== JSON.stringify(one)) return [409];
      if (there) continue;
      const earlier = [...double.statements, ...fresh].filter(({ object }) =>
        object.id.startsWith(session?.unit ?? ''),
      );
      const faults = faultsOf(one, earlier, session?.data ?? null);
      // A platform knows of the opening once it has answered it.
      if (session && batch.length > 1 && one.verb.id.endsWith('/initialized'))
        faults.push('opening in a batch');
      double.faults.push(...faults);
      if (faults.length > 0 && mishaps.isStrict) return [403, { faults }];
      fresh.push(one);
    }
    double.statements.push(...fresh);
    return method === 'PUT' ? [204] : [200, ids];
  }

  function document(held: Map<string, string>, request: IncomingMessage, url: URL, body: string): Answer {
    const id = url.searchParams.get('stateId') ?? '';
    const unit = url.searchParams.get('activityId') ?? '';
    const key = stateKey(unit, id);
    if (mishaps.documents !== null && id !== LAUNCH_DATA) return [mishaps.documents];
    const isKnown = unit === activity || [...sessions.values()].some((session) => session.unit === unit);
    if (!isKnown || url.searchParams.get('registration') !== registration) return [404];
    const there = held.get(key);
    if (request.method === 'GET' || request.method === 'HEAD')
      return there === undefined
        ? [404]
        : [200, JSON.parse(there), mishaps.knowsNoConditions ? '' : tagOf(there)];
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if (mishaps.knowsNoConditions && (match ?? none) !== undefined) throw new Error('not allowed over there');
    if (none === '*' && there !== undefined) return [412];
    if (match !== undefined && (there === undefined || tagOf(there) !== match)) return [412];
    const before = request.method === 'POST' && there !== undefined ? (JSON.parse(there) as object) : {};
    const after = JSON.stringify({ ...before, ...(JSON.parse(body) as object) });
    held.set(key, after);
    // xAPI 1.0.3, Communication, 3.1: only an answer to GET has to have a tag.
    return [204];
  }

  return double;
}

type Answer = readonly [status: number, content?: unknown, tag?: string];

/** A launch of a unit. */
interface Session {
  readonly unit: string;
  readonly data: LaunchWish;
  /** Its token was given out. */
  isGiven: boolean;
  isOver: boolean;
}

const LAUNCH_DATA = 'LMS.LaunchData';

function stateKey(unit: string, id: string): string {
  return `${unit} ${id}`;
}

function tagOf(content: string): string {
  return `"${createHash('sha1').update(content).digest('hex')}"`;
}

function reply(response: ServerResponse, status: number, content?: unknown, tag?: string): void {
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, PUT, POST, DELETE',
    'access-control-allow-headers':
      'authorization, content-type, if-match, if-none-match, x-experience-api-version',
    'access-control-expose-headers': 'etag, x-experience-api-version',
    // Also a page that goes away has to ask whether it may.
    'access-control-max-age': '0',
    'x-experience-api-version': '1.0.3',
    ...(tag === undefined || tag === '' ? {} : { etag: tag }),
    ...(content === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}
