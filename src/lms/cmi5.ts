import Cmi5 from '@rusticisoftware/cmi5';
import type { Cmi5Score, Cmi5Statement } from '@rusticisoftware/cmi5';
import type { Report } from '../domain/report/report.ts';
import { keepSession, keptSession } from './cmi5-session.ts';
import type { KeptSession } from './cmi5-session.ts';
import { lrsOf } from './lrs.ts';
import { lrsPlatform } from './lrs-platform.ts';
import type { Voice } from './lrs-platform.ts';
import { nameUuid } from './name-uuid.ts';
import { PlatformError } from './platform.ts';
import type { Platform } from './platform.ts';
import { ANSWERED, clockFrom, duration, statementId } from './statement.ts';
import type { Setting, Statement } from './statement.ts';

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

interface Terms {
  /** Score from which it is passed, 0 to 1. */
  readonly mastery: number | null;
  /** Whether a module was launched, or a paper. */
  readonly isModule: boolean;
  readonly now: () => number;
}

/** "cmi5 defined" statements (cmi5 7.1.3), at most one of a kind: their ids come of what may be said once (9.3). */
function voiceOf(au: Cmi5, setting: Setting, { mastery, isModule, now }: Terms): Voice {
  const session = au.getSessionId();
  // A module has nothing to pass but its exercises: where the platform waits for "passed" all the same (cmi5 13.1.4,
  // moveOn), and without a score of its own, who completes it passes it.
  const isPassedByCompleting =
    isModule && mastery === null && /^(?:CompletedAnd)?Passed$/.test(String(au.getMoveOn()));
  let hasFailed = false;
  const said = ({ verb, object, result, context }: Cmi5Statement, ...once: string[]): Statement => ({
    id: statementId(setting, ...once),
    verb,
    object,
    ...(result === undefined ? {} : { result }),
    context,
    timestamp: new Date(now()).toISOString(),
  });
  /** cmi5 9.5.4.1 wants it in all that say a result, and in the last statement. */
  const timed = (made: Cmi5Statement): Cmi5Statement => ({
    ...made,
    result: { ...made.result, duration: duration(now() - setting.began) },
  });
  return {
    hear: (report) => (isPassedByCompleting && report.completed ? { ...report, success: 'passed' } : report),
    initialized: {
      ...said(au.initializedStatement(), session, 'initialized'),
      timestamp: new Date(setting.began).toISOString(),
    },
    verdict: (verdict, report) => {
      // cmi5 10.2.2: a review says none; what the enrolment has reached stands.
      if (setting.isReview === true) return null;
      au.setProgress(null);
      if (verdict === 'completed') return said(timed(au.completedStatement()), 'completed');
      if (!agrees(verdict, report, mastery)) return null;
      const score = report.score === null ? undefined : scored(report.score);
      if (verdict === 'failed') {
        hasFailed = true;
        return said(timed(au.failedStatement(score)), session, 'failed');
      }
      // One of the two in a session (cmi5 9.3): the next one says it.
      return hasFailed ? null : said(timed(au.passedStatement(score)), 'passed');
    },
    terminated: (report) => {
      // cmi5 9.5.5.1: no progress once it was completed.
      au.setProgress(report === null || report.completed ? null : Math.floor(report.progress * 100));
      return said(timed(au.terminatedStatement()), session, 'terminated');
    },
  };
}

/** A result must be based on the mastery score where there is one: cmi5 9.3.4, 9.3.5, 10.2.4. */
function agrees(verdict: 'passed' | 'failed', { score }: Report, mastery: number | null): boolean {
  if (mastery === null) return true;
  if (score === null) return false;
  const isEnough = scored(score).scaled >= mastery;
  return verdict === 'passed' ? isEnough : !isEnough;
}

/** @returns a score as cmi5 9.5.1 has it: raw is an integer; rounded down, so that nothing looks passed that is not */
function scored(score: number): Cmi5Score {
  const scaled = Math.floor(score * 10_000 + 1e-6) / 10_000;
  return { scaled, raw: Math.floor(scaled * 100 + 1e-6), min: 0, max: 100 };
}

function scoreOf(value: unknown): number | null {
  const score = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
  return score >= 0 && score <= 1 ? score : null;
}
