import type { PackageScope } from '../domain/report/scope.ts';
import { handOut, recordText } from '../stores/hand-out.ts';
import { LAUNCH_TEXT as say } from '../text/launch.ts';
import type { Hosted } from './host.ts';
import type { LaunchBar } from './launch-bar.ts';
import type { SessionState } from './session.ts';

/** Tells the learner what becomes of what they learn, as long as the platform does not keep it. */
export function followSession(bar: LaunchBar, hosted: Hosted, { course }: PackageScope): void {
  const { session } = hosted;
  let shown: SessionState = { what: 'saved' };

  const show = (said = ''): void => {
    const actions = [
      ...(shown.what === 'failing' ? [{ name: say.again, press: () => void again() }] : []),
      { name: say.download, press: () => void download() },
    ];
    bar.show(wordsFor(shown, hosted.isKept) + said, actions);
  };
  const again = async (): Promise<void> => {
    await session.save();
    if (shown.what === 'failing') show(say.stillFailing);
  };
  const download = async (): Promise<void> => {
    show(await downloaded(hosted, course));
  };
  const follow = (state: SessionState): void => {
    // A page that is hidden has little room to tell anything in: it is tried again once it is seen.
    if (state.what === 'failing' && document.visibilityState === 'hidden') return;
    const before = shown;
    shown = state;
    const isTold = state.what === 'failing' || state.what === 'over';
    // What is tried again and fails again is no news.
    if (
      isTold &&
      (state.what !== before.what || wordsFor(state, hosted.isKept) !== wordsFor(before, hosted.isKept))
    )
      show();
    else if (!isTold && before.what === 'failing') bar.hide();
  };
  session.onState(follow);
  follow(session.state());
}

function wordsFor(state: SessionState, isKept: boolean): string {
  if (state.what === 'over') return say.over;
  if (state.what !== 'failing') return '';
  return (isKept ? say.failing : say.failingUnkept)[state.reason](timeOf(state.since));
}

/** Hands the record to the browser as a file. @returns what to say of it */
async function downloaded({ port, learner }: Hosted, course: string): Promise<string> {
  const now = Date.now();
  try {
    handOut(learner, recordText(learner, await port.facts(learner.id), course, now), now);
    return say.downloaded;
  } catch {
    return say.notDownloaded;
  }
}

function timeOf(at: number): string {
  const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('zh-CN', form).format(at);
}
