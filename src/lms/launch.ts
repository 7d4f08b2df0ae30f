import type { PackageScope } from '../domain/report/scope.ts';
import { launchKey } from '../records/hosted.ts';
import type { Host } from '../records/hosted.ts';
import { indexedDbRecord } from '../records/indexed-db.ts';
import { memoryRecord } from '../records/memory.ts';
import { StorageRefused } from '../records/record-port.ts';
import type { RecordPort } from '../records/record-port.ts';
import { randomId } from '../stores/random-id.ts';
import { LAUNCH_TEXT as say } from '../text/launch.ts';
import { NOTICE_TEXT } from '../text/notice.ts';
import { host } from './host.ts';
import type { Hosted, Surroundings } from './host.ts';
import { launchBar } from './launch-bar.ts';
import type { Action, LaunchBar } from './launch-bar.ts';
import { followSession } from './launch-state.ts';
import type { Connect, Platform } from './platform.ts';

/**
 * Starts a package: finds the platform, opens the learner's record for the pages in the frame, and shows the course. A
 * page that the packager has not given a scope is one of the public site, and stays as it is.
 */
export function launch(connect: Connect): void {
  const scope = scopeOf(document.getElementById('scope'));
  const place = document.getElementById('bar');
  const frame = document.querySelector<HTMLIFrameElement>('#course');
  if (!scope || !place || !frame) return;
  const page: Page = { scope, bar: launchBar(place, []), ...opener(frame, scope) };
  page.bar.show(say.opening, []);
  void connect(scope).then(
    (platform) => {
      if (platform) void withPlatform(page, place, platform);
      else offerAlone(page, say.missing);
    },
    (error: unknown) => {
      console.warn(error);
      offerAlone(page, say.refused);
    },
  );
}

interface Page {
  readonly scope: PackageScope;
  readonly bar: LaunchBar;
  /** Shows the course with this record. */
  readonly open: (record: RecordPort) => void;
  /** Has the page in the frame read the record again. */
  readonly refresh: () => void;
}

function scopeOf(script: HTMLElement | null): PackageScope | null {
  return script ? (JSON.parse(script.textContent) as PackageScope) : null;
}

function opener(frame: HTMLIFrameElement, scope: PackageScope): Pick<Page, 'open' | 'refresh'> {
  let hand: (record: RecordPort) => void;
  const courseRecord = new Promise<RecordPort>((resolve) => {
    hand = resolve;
  });
  Object.assign(window, { courseRecord } satisfies Host);
  return {
    open(record) {
      hand(record);
      frame.title = say.frame(scope.title);
      frame.addEventListener('load', () => frame.contentWindow?.focus(), { once: true });
      frame.src = `../course/${scope.start}`;
      frame.hidden = false;
    },
    refresh: () => frame.contentWindow?.location.reload(),
  };
}

/** There is no platform to be told; whoever wants to may learn all the same. */
function offerAlone({ scope, bar, open }: Page, text: string): void {
  bar.show(text, [
    {
      name: say.alone,
      press: () => {
        bar.hide();
        void openLocal(bar, `lms-alone-${scope.kind}-${scope.id}`).then(open);
      },
    },
  ]);
}

async function withPlatform(launched: Page, place: HTMLElement, platform: Platform): Promise<void> {
  const { scope } = launched;
  const around = surroundings(launched.bar);
  const hosted = await host(platform, scope, around).catch((error: unknown) => {
    // It opened and then could not be read; what the platform keeps is there all the same.
    console.warn(error);
    const unreadable = memoryRecord(['damaged-set-aside', 'not-kept']);
    return host(platform, scope, { ...around, openLocal: () => Promise.resolve(unreadable) });
  });
  const { earlier } = hosted;
  const page: Page = { ...launched, bar: launchBar(place, exitOf(platform, hosted)) };
  const { bar, open, refresh } = page;
  bar.hide();
  const close = { name: say.close, press: bar.hide };
  const review = platform.mode === 'review' ? say.review : '';
  if (platform.mode === 'quiet') bar.show(say.quiet, [close]);
  else if (hosted.isUnread) bar.show(review + say.unread, [close]);
  else if (earlier) {
    const goOn = (): void => {
      bar.hide();
      void earlier().then(refresh);
    };
    bar.show(say.anew, [
      { name: say.goOn, press: goOn },
      { name: say.startOver, press: bar.hide },
    ]);
  } else if (review !== '') bar.show(review, [close]);
  followSession(bar, hosted, scope);
  const stop = hosted.session.onState(({ what }) => {
    if (what !== 'saved') return;
    stop();
    if (hosted.isHereOnly() && earlier === null) bar.show(say.hereOnly, [close]);
  });
  followWindow(hosted);
  open(hosted.port);
}

/** Milliseconds that a save may take before the learner goes. */
const LONGEST_FAREWELL = 3000;

/** cmi5 names the page to go to at the end (8.1.5, returnURL); SCORM platforms have a way out of their own. */
function exitOf({ returnUrl }: Platform, { session }: Hosted): readonly Action[] {
  if (typeof returnUrl !== 'string') return [];
  const leave = async (): Promise<void> => {
    // Nobody is kept by a platform that does not answer.
    await Promise.race([session.save(), new Promise((resolve) => setTimeout(resolve, LONGEST_FAREWELL))]);
    // The session ends as the page goes away.
    location.assign(returnUrl);
  };
  return [{ name: say.leave, press: () => void leave() }];
}

/**
 * A page that goes away has no time left: what waits is told when it is hidden, and the session ends with the page. What
 * failed while it was hidden is told when it is seen again.
 */
function followWindow({ session, database }: Hosted): void {
  const key = launchKey(new URL('../course/', location.href).pathname);
  if (database !== null) noteForTabs(key, database);
  document.addEventListener('visibilitychange', () => {
    const isSeen = document.visibilityState === 'visible';
    if (!isSeen || session.state().what === 'failing') void session.save();
    // Another unit's window may have gone meanwhile, and taken the note along.
    if (isSeen && database !== null) noteForTabs(key, database);
  });
  addEventListener('online', () => void session.save());
  addEventListener('pagehide', () => {
    session.finish();
    noteForTabs(key, null);
  });
  // It comes back from the browser's cache, with a session that has ended.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Course pages in tabs of their own find the record by it. @param database null once the page goes */
function noteForTabs(key: string, database: string | null): void {
  try {
    if (database === null) localStorage.removeItem(key);
    else localStorage.setItem(key, database);
  } catch {
    // Nothing is kept here at all.
  }
}

function surroundings(bar: LaunchBar): Surroundings {
  return {
    now: () => Date.now(),
    later: (ms, work) => {
      let isOff = false;
      const due = (): void => {
        if (!isOff) work();
      };
      setTimeout(() => {
        whenIdle(due);
      }, ms);
      return () => {
        isOff = true;
      };
    },
    newId: randomId,
    openLocal: (name) => openLocal(bar, name),
  };
}

/** The course in the frame shares its thread with this page: nobody is to wait while they write. */
function whenIdle(work: () => void): void {
  // Safari does not know it.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else work();
}

/** @param name null: in memory, as nothing is to be kept */
async function openLocal(bar: LaunchBar, name: string | null): Promise<RecordPort> {
  if (name === null) return memoryRecord();
  const waiting = (): void => {
    bar.show(NOTICE_TEXT['older-page-open'], []);
  };
  try {
    return await indexedDbRecord(waiting, name);
  } catch (error) {
    return memoryRecord([...(error instanceof StorageRefused ? error.notices : []), 'not-kept']);
  }
}
