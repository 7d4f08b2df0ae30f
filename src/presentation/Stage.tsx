import { useEffect, useRef, useState } from 'react';
import type { ClassState } from '../domain/class/class-state.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import { presenterPath } from '../domain/deck/deck-ref.ts';
import { runCommandOf } from '../domain/deck/keys.ts';
import type { KeyAction } from '../domain/deck/keys.ts';
import { slideIndex } from '../domain/deck/run.ts';
import type { RunStore } from '../stores/run.ts';
import type { SharedStore } from '../stores/shared.ts';
import { sitePath } from '../stores/site-data.ts';
import { otherLook, stageLook } from '../stores/stage-look.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { AskDialog } from './AskDialog.tsx';
import { backPath } from './back-path.ts';
import { ClassOverlay } from './ClassOverlay.tsx';
import { hideOverlay } from './class/hide-overlay.ts';
import { pressTimer } from './class/use-timer.ts';
import type { LoadedDeck } from './deck-source.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { paintSlide } from './paint.ts';
import { StageBar } from './StageBar.tsx';
import { StageNotice } from './StageNotice.tsx';
import type { Notice } from './StageNotice.tsx';
import { StageOverview } from './StageOverview.tsx';
import { useFirstUse } from './use-first-use.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import { usePointer } from './use-pointer.ts';
import { useReveal } from './use-reveal.ts';
import { useSaid } from './use-said.ts';
import { useShared } from './use-shared.ts';
import { useSlideAddress } from './use-slide-address.ts';
import { useViews } from './use-views.ts';

interface Props {
  readonly loaded: LoadedDeck;
  readonly store: RunStore;
  readonly classStore: SharedStore<ClassState>;
  readonly deckRef: DeckRef;
  /** The page is where it was some hours ago. */
  readonly resumed: boolean;
}

/** Commands that only make sense where the slide is seen. */
const REVEALS: ReadonlySet<string> = new Set(['next', 'back', 'revealAll']);

/** The projector's view of a deck. What is seen follows the run, which keys, fingers and the other window change. */
export function Stage({ loaded, store, classStore, deckRef, resumed }: Props) {
  const { deck, slides } = loaded;
  const { value: run, state } = useShared(store);
  const index = slideIndex(run, deck);
  const root = useRef<HTMLDivElement>(null);
  const reveal = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const { contrast } = useShared(stageLook()).value;
  const [dialog, setDialog] = useState<'end' | 'keys' | null>(null);
  const [notice, setNotice] = useState<Notice | null>(() => {
    if (state !== 'kept') return { kind: state };
    return resumed ? { kind: 'resumed', page: index + 1 } : null;
  });
  const idle = useIdle();
  const fullscreen = useFullscreen();
  // The first slide needs nothing but itself; the rest comes when the class begins, or was under way.
  const wanted = useFirstUse(index > 0 || Object.keys(run.open).length > 0 || run.tiles.length > 0);
  const views = useViews(deck, wanted);
  const layouts = useReveal({
    root: reveal,
    slides,
    index,
    onSwipe: (at) => {
      const slide = deck.slides[at];
      if (slide) store.command({ type: 'show', slide: slide.id });
    },
    wanted,
  });
  const { open, tiles, slide: present } = run;
  useEffect(() => {
    for (const slide of slides) paintSlide(slide, store.getState().value, views);
  }, [slides, store, views, open, tiles, present, layouts]);
  usePointer({ root: reveal, ring, run, store });
  useSlideAddress(deckRef, index, store);
  const said = useSaid(run, slides);

  const act = (action: KeyAction): void => {
    const command = runCommandOf(action, run, deck);
    if (command) {
      // Nothing is revealed behind what covers the slide; the overview goes from picture to picture itself.
      const isBehind = !run.black && REVEALS.has(command.type);
      if (isBehind && (run.overview || hideOverlay(classStore))) return;
      store.command(command);
      return;
    }
    switch (action.type) {
      case 'fullscreen':
        fullscreen.toggle();
        return;
      case 'presenter': {
        const path = sitePath(presenterPath(deckRef).slice(1));
        if (!window.open(path, 'presenter', 'popup,width=1280,height=800'))
          setNotice({ kind: 'blocked', path });
        return;
      }
      case 'pointer':
        store.command({ type: 'point', at: run.pointer ? null : { x: 0.5, y: 0.5 } });
        return;
      case 'contrast':
        stageLook().change(otherLook);
        return;
      case 'timer':
        pressTimer(classStore, deck.slides[index]?.discuss);
        return;
      case 'help':
        setDialog('keys');
        return;
      case 'leave':
        if (notice) setNotice(null);
        else if (run.black) store.command({ type: 'toggleBlack' });
        else if (run.overview) store.command({ type: 'toggleOverview' });
        else if (run.pointer) store.command({ type: 'point', at: null });
        else if (!hideOverlay(classStore) && !fullscreen.justLeft()) {
          // After the key is done with: the browser would close a dialog that it finds open by then.
          setTimeout(() => {
            setDialog('end');
          });
        }
        return;
    }
  };
  const digits = useKeys(act);
  const closeDialog = (): void => {
    setDialog(null);
  };

  return (
    <div
      ref={root}
      className="projector"
      data-contrast={contrast}
      data-idle={idle ? '' : undefined}
      data-pointing={run.pointer ? '' : undefined}
    >
      <div className="projector__room">
        <div ref={reveal} className="reveal">
          <div className="slides">
            <div ref={ring} className="stage-ring" hidden={!run.pointer} />
          </div>
        </div>
      </div>
      <ClassOverlay store={classStore} />
      {run.overview && <StageOverview loaded={loaded} run={run} views={views} store={store} />}
      {run.black && (
        <button
          type="button"
          className="stage-black"
          onClick={() => {
            store.command({ type: 'toggleBlack' });
          }}
        >
          <span className="vh">{say.black}</span>
        </button>
      )}
      {digits !== '' && <p className="stage-digits">{digits}</p>}
      <p className="vh" role="status">
        {said}
      </p>
      <StageBar
        act={act}
        contrast={contrast === 'projector'}
        onEnd={() => {
          setDialog('end');
        }}
      />
      {notice && (
        <StageNotice
          notice={notice}
          onRestart={() => {
            store.command({ type: 'restart' });
          }}
          onClose={() => {
            setNotice(null);
          }}
        />
      )}
      {dialog === 'end' && (
        <AskDialog title={say.endTitle} words={say.endSaid} goOn={say.goOn} onClose={closeDialog}>
          <a className="btn" href={backPath(deckRef)}>
            {say.end}
          </a>
        </AskDialog>
      )}
      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
    </div>
  );
}
