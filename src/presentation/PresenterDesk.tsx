import { useRef, useState } from 'react';
import type { ClassState } from '../domain/class/class-state.ts';
import { stagePath } from '../domain/deck/deck-ref.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import { runCommandOf } from '../domain/deck/keys.ts';
import type { KeyAction } from '../domain/deck/keys.ts';
import { nextPress } from '../domain/deck/next-press.ts';
import { slideIndex } from '../domain/deck/run.ts';
import type { RunStore } from '../stores/run.ts';
import type { SharedStore } from '../stores/shared.ts';
import { sitePath } from '../stores/site-data.ts';
import { otherLook, stageLook } from '../stores/stage-look.ts';
import { CLASS_TEXT } from '../text/class.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { AskDialog } from './AskDialog.tsx';
import { backPath } from './back-path.ts';
import { ClassControls } from './ClassControls.tsx';
import { hideOverlay } from './class/hide-overlay.ts';
import { pressTimer } from './class/use-timer.ts';
import type { LoadedDeck } from './deck-source.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { LiveAnswers } from './LiveAnswers.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import { PresenterControls } from './PresenterControls.tsx';
import { PresenterNotesView } from './PresenterNotesView.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { useFullscreen } from './use-fullscreen.ts';
import { useKeys } from './use-keys.ts';
import { usePointer } from './use-pointer.ts';
import { useShared } from './use-shared.ts';
import { useViews } from './use-views.ts';

interface Props {
  readonly deckRef: DeckRef;
  readonly loaded: LoadedDeck;
  readonly store: RunStore;
  readonly group: SharedStore<ClassState>;
}

/** All that a presenter has in front of them: slide, what comes next, notes, answers, clock, buttons, the class. */
export function PresenterDesk({ deckRef, loaded, store, group }: Props) {
  const { deck, slides, notes } = loaded;
  const views = useViews(deck, true);
  const { value: run, state, others } = useShared(store);
  const { shown } = useShared(group).value;
  const at = slideIndex(run, deck);
  const slide = deck.slides[at];
  const press = nextPress(run, deck);
  const now = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<'keys' | 'end' | 'restart' | null>(null);
  const [blocked, setBlocked] = useState(false);
  const fullscreen = useFullscreen();
  usePointer({ root: now, ring, run, store });
  const isConnected = others.includes('stage');
  const stage = sitePath(stagePath(deckRef).slice(1));

  /** The class sees something else than the slide; of black the run takes care. */
  const isCovered = !run.black && (run.overview || shown !== 'slide');

  const act = (action: KeyAction): void => {
    const command = runCommandOf(action, run, deck);
    if (command) {
      if (!isCovered || !['next', 'back', 'revealAll'].includes(command.type)) store.command(command);
      // Nothing is revealed behind what covers the slide.
      else if (run.overview) store.command({ type: 'toggleOverview' });
      else hideOverlay(group);
      return;
    }
    switch (action.type) {
      case 'help':
        setDialog('keys');
        return;
      case 'fullscreen':
        fullscreen.toggle();
        return;
      case 'presenter':
        if (!isConnected) setBlocked(!window.open(stage, 'stage'));
        return;
      case 'pointer':
        store.command({ type: 'point', at: run.pointer ? null : { x: 0.5, y: 0.5 } });
        return;
      case 'timer':
        pressTimer(group, slide?.discuss);
        return;
      case 'leave':
        if (run.black) store.command({ type: 'toggleBlack' });
        else if (run.overview) store.command({ type: 'toggleOverview' });
        else if (run.pointer) store.command({ type: 'point', at: null });
        else hideOverlay(group);
        return;
      case 'contrast':
        stageLook().change(otherLook);
        return;
    }
  };
  const digits = useKeys(act);
  const closeDialog = (): void => {
    setDialog(null);
  };
  const seen = ((): string => {
    if (run.black) return say.seen.black;
    if (run.overview) return say.seen.overview;
    if (shown !== 'slide') return say.seen.over(CLASS_TEXT.tool[shown]);
    if (press.does === 'blank') return say.seen.blank(press.number);
    if (press.does === 'step') return say.seen.step;
    return slide && slide.steps.length > 0 ? say.seen.allOpen : say.seen.slide;
  })();
  if (!slide) return null;

  return (
    <div className="presenter">
      <PresenterBar
        deck={deck}
        at={at}
        isConnected={isConnected}
        stage={stage}
        isBlocked={blocked}
        digits={digits}
        onOpen={() => {
          act({ type: 'presenter' });
        }}
        onShow={(id) => {
          store.command({ type: 'show', slide: id });
        }}
        onEnd={() => {
          setDialog('end');
        }}
      />
      {state !== 'kept' && (
        <p className="presenter__warn" role="alert">
          {say[state]}
        </p>
      )}
      <div className="presenter__desk">
        <section className="presenter__now" ref={now} aria-labelledby="presenter-now">
          <p className="presenter__cap">
            <span id="presenter-now">{isConnected ? say.now : say.nowAlone}</span>
            <span role="status">{isConnected && seen}</span>
          </p>
          <div className="presenter__picture slides" data-black={run.black ? '' : undefined}>
            <SlidePicture slide={slides[at]} run={run} views={views} name="now" />
            <div className="stage-ring" ref={ring} hidden={!run.pointer} />
          </div>
          <p className="vh">{slide.title}</p>
          <PresenterControls
            run={run}
            next={isCovered ? say.uncover : say.press(press)}
            act={act}
            onRestart={() => {
              setDialog('restart');
            }}
          />
          <LiveAnswers
            key={slide.id}
            slide={slide}
            section={slides[at]}
            aside={notes.get(slide.id)}
            run={run}
            views={views}
            store={store}
          />
        </section>
        <section className="presenter__next" aria-labelledby="presenter-next">
          <p className="presenter__cap">
            <span id="presenter-next">{say.next}</span>
            {press.does === 'slide' && <span>{say.nextComes}</span>}
          </p>
          {slides[at + 1] ? (
            <>
              <SlidePicture slide={slides[at + 1]} run={run} views={views} name="next" />
              <p className="vh">{deck.slides[at + 1]?.title}</p>
            </>
          ) : (
            <p>{say.noNext}</p>
          )}
        </section>
        <PresenterClock run={run} deck={deck} store={store} />
        <PresenterNotesView aside={notes.get(slide.id)} />
        <section className="presenter__class" aria-label={say.teaching}>
          <ClassControls store={group} deck={deck} slide={slide} />
        </section>
      </div>
      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
      {dialog === 'restart' && (
        <AskDialog title={say.restartTitle} words={say.restartSaid} goOn={say.goOn} onClose={closeDialog}>
          <button
            type="button"
            className="btn"
            onClick={() => {
              store.command({ type: 'restart' });
              closeDialog();
            }}
          >
            {say.restart}
          </button>
        </AskDialog>
      )}
      {dialog === 'end' && (
        <AskDialog title={say.endTitle} words={say.endSaid} goOn={say.goOn} onClose={closeDialog}>
          <a
            className="btn"
            href={backPath(deckRef)}
            onClick={() => {
              if (run.since !== null) store.command({ type: 'toggleClock' });
            }}
          >
            {say.end}
          </a>
        </AskDialog>
      )}
    </div>
  );
}
