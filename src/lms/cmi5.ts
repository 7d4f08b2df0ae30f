import Cmi5 from '@rusticisoftware/cmi5';
import { voiceOf } from './cmi5-voice.ts';
import type { Terms } from './cmi5-voice.ts';
import { keepSession, keptSession } from './cmi5-session.ts';
import type { KeptSession } from './cmi5-session.ts';
import { lrsOf } from './lrs.ts';
import { lrsPlatform } from './lrs-platform.ts';
import { nameUuid } from './name-uuid.ts';
import { PlatformError } from './platform.ts';
import type { Platform } from './platform.ts';
import { ANSWERED, clockFrom } from './statement.ts';
import type { Setting } from './statement.ts';

/** What a launch needs of the browser. */
export interface Cmi5Surroundings {
  /** Address with the launch parameters (cmi5 8.1). */
  readonly address: string;
  /** Lives as long as the tab. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>;
  readonly now: () => number;
  /** Called before anything is fetched, with everything that will be asked. */
  readonly narrow: (addresses: readonly string[]) => void;
  /** The platform wants sound on or off (cmi5 11.2). */
  readonly sound: (isOn: boolean) => void;
}

/**
 * Opens the session of a cmi5 launch (Quartz, 1st edition).
 * @param isModule whether a module is launched, or a paper
 * @throws PlatformError `over` where its token has been given out before
 */
export async function cmi5Platform(surroundings: Cmi5Surroundings, isModule: boolean): Promise<Platform> {
  const { address, tab, now, narrow, sound } = surroundings;
  const au = new Cmi5(address);
  au.includeSourceActivity(false);
  narrow([au.getEndpoint(), au.getFetch()]);

  const name = nameUuid(au.getRegistration(), au.getFetch());
  const before = keptSession(tab, name);
  const session = before ?? { version: 1, token: await fetchToken(au), began: now(), ended: false };
  if (before === null) keepSession(tab, name, session);
  au._fetchContent = { 'auth-token': session.token };
  au.setAuth(`Basic ${session.token}`);
  await loadLaunchData(au);
  // cmi5 11: asked for on startup, and a refusal is no error.
  await preferSound(au, sound).catch(() => undefined);
  const onEnd = (): void => {
    keepSession(tab, name, { ...session, ended: true });
  };
  const clock = clockFrom(session.began, now);
  return opened(au, session, { isModule, now: clock, returnUrl: returnUrlOf(au, address) }, onEnd);
}

/** @throws Error where they are refused, or are none */
async function preferSound(au: Cmi5, sound: Cmi5Surroundings['sound']): Promise<void> {
  await au.loadLearnerPrefs();
  const wish = au.getAudioPreference();
  if (wish === 'on' || wish === 'off') sound(wish === 'on');
}

async function fetchToken(au: Cmi5): Promise<string> {
  try {
    await au.postFetch();
    if (au._fetchContent !== null) return au._fetchContent['auth-token'];
  } catch (error) {
    // cmi5 8.2.3: a token is given out once, and the answer to any other call is an error code with status 200.
    throw new PlatformError(String(error).includes('LMS error') ? 'over' : 'gone', String(error));
  }
  throw new PlatformError('gone', 'no token');
}

async function loadLaunchData(au: Cmi5): Promise<void> {
  try {
    await au.loadLMSLaunchData();
  } catch (error) {
    throw new PlatformError(String(error).includes('Failed to GET') ? 'gone' : 'over', String(error));
  }
  let sessionId: unknown;
  try {
    sessionId = au.getSessionId();
  } catch {
    // No context template, or nothing in it.
  }
  // The library reads whatever comes, also the answer of a platform that refuses.
  if (typeof sessionId !== 'string') throw new PlatformError('over', 'no LMS.LaunchData');
}

/** @returns the page to go to at the end (cmi5 10.2.6, "any URL"), or null */
function returnUrlOf(au: Cmi5, address: string): string | null {
  const given = au.getReturnURL();
  if (typeof given !== 'string' || given === '' || !URL.canParse(given, address)) return null;
  const { href, protocol } = new URL(given, address);
  return /^https?:$/.test(protocol) ? href : null;
}

/** cmi5 10.2.2. What is neither is a look. */
const MODES: Readonly<Record<string, Platform['mode']>> = { Normal: 'normal', Review: 'review' };

function opened(
  au: Cmi5,
  { began, ended }: KeptSession,
  { isModule, now, returnUrl }: Omit<Terms, 'mastery'> & { readonly returnUrl: string | null },
  onEnd: () => void,
): Promise<Platform> {
  const actor = au.getActor();
  const account = actor['account'] as { readonly homePage: string; readonly name: string };
  const registration = au.getRegistration();
  const learner = nameUuid(account.homePage, account.name);
  const activity = au.getActivityId();
  const { context } = au.prepareStatement(ANSWERED);
  const mode = MODES[String(au.getLaunchMode())] ?? 'quiet';
  const isReview = mode === 'review';
  const setting: Setting = { activity, owner: `${learner}.${registration}`, context, began, isReview };
  const mastery = scoreOf(au.getMasteryScore());
  const access = { endpoint: au.getEndpoint(), auth: au.getAuth(), actor, activity, registration };
  return lrsPlatform({
    learner: { id: learner, name: typeof actor['name'] === 'string' ? actor['name'] : account.name },
    mode,
    enrolment: registration,
    mastery,
    returnUrl,
    lrs: lrsOf({ ...access, launchData: 'LMS.LaunchData' }),
    setting,
    session: au.getSessionId(),
    voice: voiceOf(au, setting, { mastery, isModule, now }),
    isStateOptional: false,
    isOver: ended,
    onEnd,
    now,
  });
}

function scoreOf(value: unknown): number | null {
  const score = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
  return score >= 0 && score <= 1 ? score : null;
}
