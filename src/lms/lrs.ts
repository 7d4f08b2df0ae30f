import { PlatformError } from './platform.ts';
import type { Statement } from './statement.ts';

/** Where a launch reports to, and as whom. */
export interface LrsAccess {
  /** Base endpoint of xAPI. */
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly activity: string;
  /** Undefined where a plain xAPI launch names none. */
  readonly registration?: string | undefined;
  /** State document that is shown as long as the session is open; undefined where nobody else ends sessions. */
  readonly launchData?: string;
}

/** A document of the State resource. */
export interface StateDocument {
  readonly value: unknown;
  /** Null where the platform does not show it to pages of other origins. */
  readonly etag: string | null;
}

/** The State resource is not there, or not for this key: statements may arrive all the same. */
export class NoDocuments extends PlatformError {}

/** A learning record store: xAPI 1.0.3. What it does not keep for reasons of its own, it throws as a PlatformError. */
export interface Lrs {
  /**
   * @returns `kept` also where they are there already; `refused` where one of them is at fault
   * @throws PlatformError where it does not answer, or lets nobody in
   */
  send(statements: readonly Statement[]): Promise<'kept' | 'refused'>;
  /** @returns whether a statement of this id is there, as far as it is shown @throws PlatformError */
  has(id: string): Promise<boolean>;
  /** Bytes that statements are in a request. */
  sizeOf(statements: readonly Statement[]): number;
  /** Bytes that may still be sent as the page goes. */
  left(): number;
  /** @returns null where there is none @throws PlatformError */
  readState(id: string): Promise<StateDocument | null>;
  /** @returns the tag of a document as it is now; null where none is shown @throws PlatformError */
  readTag(id: string): Promise<string | null>;
  /**
   * Stores a document in place of the one that was read.
   * @param etag of that one; null: there was none; undefined: it is not known, so nothing is asked
   * @returns the new one where it is shown, or `changed` where another one is there now
   * @throws PlatformError
   */
  writeState(
    id: string,
    value: unknown,
    etag?: string | null,
  ): Promise<{ readonly etag: string | null } | 'changed'>;
}

/** Milliseconds after which nobody answers any more. */
const PATIENCE = 30_000;

/**
 * Bytes that may be under way when the page goes. Browsers let a page send 64 KiB after its end (Fetch, 4.6, keepalive),
 * headers apart; more in one go would fail altogether.
 */
const AFTER_THE_PAGE = 60_000;

/** @param fetch of the browser, or a test's */
export function lrsOf(
  access: LrsAccess,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): Lrs {
  const base = access.endpoint.replace(/\/+$/, '');
  let underWay = 0;
  const bodyOf = (statements: readonly Statement[]): string =>
    JSON.stringify(statements.map((one) => ({ actor: access.actor, ...one })));

  async function ask(path: string, init: RequestInit & { readonly body?: string }): Promise<Response> {
    const bytes = bytesOf(init.body ?? '');
    const keepalive = underWay + bytes <= AFTER_THE_PAGE;
    if (keepalive) underWay += bytes;
    try {
      return await fetch(`${base}/${path}`, {
        ...init,
        keepalive,
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          ...init.headers,
          authorization: access.auth,
          'x-experience-api-version': '1.0.3',
          ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      });
    } catch (error) {
      throw new PlatformError('gone', String(error));
    } finally {
      if (keepalive) underWay -= bytes;
    }
  }

  const statePath = (stateId: string): string =>
    `activities/state?${new URLSearchParams({
      stateId,
      activityId: access.activity,
      agent: JSON.stringify(access.actor),
      ...(access.registration === undefined ? {} : { registration: access.registration }),
    }).toString()}`;

  /** Whoever launches again ends the session before without a word: it is answered 403, whatever it asks for. */
  async function checkSession(status: number): Promise<void> {
    if (status !== 403 || access.launchData === undefined) return;
    const shown = await ask(statePath(access.launchData), { method: 'GET' });
    if (shown.status === 401 || shown.status === 403)
      throw new PlatformError('over', 'the session was ended');
  }

  async function noDocument(status: number): Promise<PlatformError> {
    await checkSession(status);
    const { reason, message } = failure(status);
    return NO_DOCUMENTS.has(status) ? new NoDocuments(reason, message) : failure(status);
  }

  return {
    send: async (statements) => {
      const { status, ok } = await ask('statements', { method: 'POST', body: bodyOf(statements) });
      // xAPI 1.0.3, Communication, 2.1.2: nothing is changed of a statement whose id is there.
      if (ok || (status === 409 && statements.length === 1)) return 'kept';
      await checkSession(status);
      if (FAULT_OF_A_STATEMENT.has(status)) return 'refused';
      throw failure(status);
    },
    has: async (id) =>
      (await ask(`statements?${new URLSearchParams({ statementId: id }).toString()}`, { method: 'GET' })).ok,
    sizeOf: (statements) => bytesOf(bodyOf(statements)),
    left: () => AFTER_THE_PAGE - underWay,
    readState: async (id) => {
      const answer = await ask(statePath(id), { method: 'GET' });
      if (answer.status === 404 || answer.status === 204) return null;
      if (!answer.ok) throw await noDocument(answer.status);
      const value: unknown = await answer.json().catch(() => null);
      return { value, etag: answer.headers.get('etag') };
    },
    readTag: async (id) => (await ask(statePath(id), { method: 'HEAD' })).headers.get('etag'),
    writeState: async (id, value, etag) => {
      const body = JSON.stringify(value);
      // A POST changes what is there property by property, and needs no condition: Communication, 2.2 and 3.1.
      const answer = await ask(statePath(id), {
        method: etag === undefined ? 'POST' : 'PUT',
        body,
        headers: etag === undefined ? {} : etag === null ? { 'if-none-match': '*' } : { 'if-match': etag },
      });
      if (answer.status === 412 || answer.status === 409) return 'changed';
      if (!answer.ok) throw await noDocument(answer.status);
      return { etag: answer.headers.get('etag') };
    },
  };
}

/** The request was understood and something in it not accepted; cmi5 platforms answer 403 to what breaks their rules. */
const FAULT_OF_A_STATEMENT = new Set([400, 403, 409, 413, 422]);

/** Of the State resource: it is forbidden, or there is none. */
const NO_DOCUMENTS = new Set([401, 403, 404, 405, 501]);

/** @returns bytes of a text as it is sent */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function failure(status: number): PlatformError {
  return new PlatformError(status === 401 ? 'over' : 'refused', `HTTP ${String(status)}`);
}
