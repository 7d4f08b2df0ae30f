import type { Report } from '../domain/report/report.ts';
import { randomId } from '../stores/random-id.ts';
import { lrsOf } from './lrs.ts';
import { lrsPlatform } from './lrs-platform.ts';
import type { Voice } from './lrs-platform.ts';
import { nameUuid } from './name-uuid.ts';
import { PlatformError } from './platform.ts';
import type { Platform } from './platform.ts';
import { clockFrom, duration, statementId, verb } from './statement.ts';
import type { Setting, Statement } from './statement.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a launch of plain xAPI needs of the browser. */
export interface XapiSurroundings {
  /** Address with endpoint, auth, actor, registration and activity_id, as the Tin Can launch convention names them. */
  readonly address: string;
  readonly now: () => number;
  readonly narrow: (addresses: readonly string[]) => void;
}

/**
 * Opens a session with the learning record store that the launch names.
 * @throws PlatformError where the launch does not say who learns, or where
 */
export async function xapiPlatform({ address, now, narrow }: XapiSurroundings): Promise<Platform> {
  const { origin, pathname, searchParams } = new URL(address);
  const endpoint = searchParams.get('endpoint') ?? '';
  const auth = searchParams.get('auth') ?? '';
  const actor = actorOf(searchParams.get('actor') ?? '');
  if (!URL.canParse(endpoint) || actor === null)
    throw new PlatformError('refused', 'no endpoint or no actor');
  narrow([endpoint]);

  const registration = searchParams.get('registration') ?? undefined;
  // A launch that names no activity means this page.
  const activity = searchParams.get('activity_id') ?? origin + pathname;
  const { name, account, mbox, mbox_sha1sum, openid } = actor;
  const learner = nameUuid(JSON.stringify([account, mbox, mbox_sha1sum, openid]));
  const began = now();
  const session = randomId();
  const clock = clockFrom(began, now);
  const context = registration === undefined ? {} : { registration };
  const setting: Setting = { activity, owner: `${learner}.${registration ?? ''}`, context, began };
  return lrsPlatform({
    learner: { id: learner, name: typeof name === 'string' ? name : '' },
    mode: 'normal',
    mastery: null,
    lrs: lrsOf({ endpoint, auth, actor, activity, registration }),
    setting,
    session,
    voice: voiceOf(setting, session, clock),
    isStateOptional: true,
    isOver: false,
    onEnd: () => undefined,
    now: clock,
  });
}

/** The same words as cmi5, without its rules. */
function voiceOf(setting: Setting, session: string, now: () => number): Voice {
  const say = (name: Parameters<typeof verb>[0], result: Json | null, ...once: string[]): Statement => ({
    id: statementId(setting, ...once, name),
    verb: verb(name),
    object: { objectType: 'Activity', id: setting.activity },
    ...(result === null ? {} : { result }),
    context: setting.context,
    timestamp: new Date(now()).toISOString(),
  });
  const lasted = (): Json => ({ duration: duration(now() - setting.began) });
  return {
    hear: (report) => report,
    initialized: say('initialized', null, session),
    verdict: (verdict, report) => {
      if (verdict === 'completed') return say(verdict, { completion: true, ...lasted() });
      return say(verdict, { success: verdict === 'passed', ...scored(report), ...lasted() });
    },
    terminated: () => say('terminated', lasted(), session),
  };
}

function scored({ score }: Report): Json {
  if (score === null) return {};
  return { score: { scaled: score, raw: Math.round(score * 100), min: 0, max: 100 } };
}

/**
 * Some launches still write the actor as Tin Can 0.9 did: lists, and names of its own for an account.
 * @returns an agent of xAPI 1.0.3 (Data, 2.4.2.1), or null
 */
function actorOf(text: string): Json | null {
  let raw: Json;
  try {
    raw = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  const one = (name: string): unknown => (Array.isArray(raw[name]) ? (raw[name] as unknown[])[0] : raw[name]);
  const account = one('account') as Json | undefined;
  const identity: Json =
    account === undefined
      ? { mbox: one('mbox'), mbox_sha1sum: one('mbox_sha1sum'), openid: one('openid') }
      : {
          account: {
            homePage: account['homePage'] ?? account['accountServiceHomePage'],
            name: account['name'] ?? account['accountName'],
          },
        };
  const known = Object.entries(identity).find(([, value]) => value !== undefined);
  const name = one('name');
  return known
    ? { objectType: 'Agent', ...(name === undefined ? {} : { name }), ...Object.fromEntries([known]) }
    : null;
}
