import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RevealApi, RevealConfig } from 'reveal.js';
import { stageShape } from '../domain/deck/stage-shape.ts';
import { emptyMarkup } from './stage-markup.ts';
import { useSlideRoom } from './use-slide-room.ts';

/**
 * What reveal.js does here: it scales one slide into the window, changes from slide to slide, swipes, says the slide to a
 * screen reader and hides a resting cursor. Keys, overview, black screen and notes are ours: the run is the truth.
 */
const CONFIG: RevealConfig = {
  embedded: true,
  keyboard: false,
  hash: false,
  respondToHashChanges: false,
  // It reads the address once all the same, where the number of the slide stands.
  hashOneBasedIndex: true,
  controls: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  jumpToSlide: false,
  overview: false,
  help: false,
  pause: false,
  fragments: false,
  autoAnimate: false,
  center: false,
  mouseWheel: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  scrollActivationWidth: 0,
  margin: 0,
  minScale: 0.05,
  maxScale: 8,
  viewDistance: 2,
  mobileViewDistance: 2,
  backgroundTransition: 'none',
  hideInactiveCursor: true,
  hideCursorTime: 3000,
  plugins: [],
};

interface Options {
  /** The element with the class `reveal`; in it stands one with the class `slides`. */
  readonly root: React.RefObject<HTMLElement | null>;
  readonly slides: readonly HTMLElement[];
  /** Which slide is to be seen, from 0. */
  readonly index: number;
  /** A finger has gone to another slide. */
  readonly onSwipe: (index: number) => void;
  /** Loads reveal.js once it holds. */
  readonly wanted: boolean;
}

/**
 * Puts the slides on the stage and shows the one that the run says. Until reveal.js is there, or where it cannot be
 * fetched, slides change without a transition.
 * @returns how often the slides were laid out anew; what measures them measures again
 */
export function useReveal({ root, slides, index, onSwipe, wanted }: Options): number {
  const [layouts, setLayouts] = useState(0);
  const [here, setHere] = useState(false);
  const plain = useSlideRoom({ root, slides, index, onSwipe, off: here });
  const reveal = useRef<RevealApi | null>(null);
  /** It moves because we say so. */
  const driven = useRef(false);
  const show = (api: RevealApi, at: number): void => {
    driven.current = true;
    api.slide(at);
    driven.current = false;
  };
  const showPresent = useEffectEvent((api: RevealApi) => {
    show(api, index);
  });
  const swiped = useEffectEvent((at: number) => {
    onSwipe(at);
  });

  useEffect(() => {
    const stage = root.current;
    if (!wanted || !stage) return;
    let left = false;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const fit = (): void => {
      const api = reveal.current;
      if (!api || stage.clientHeight === 0) return;
      const shape = stageShape(stage.clientWidth, stage.clientHeight);
      const { width, height, transition } = api.getConfig();
      const wished = still.matches ? 'none' : 'fade';
      const isNew = width !== shape.width || height !== shape.height;
      if (isNew || transition !== wished) api.configure({ ...shape, transition: wished });
      api.layout();
      if (isNew) setLayouts((count) => count + 1);
    };
    const observer = new ResizeObserver(fit);
    const start = async (): Promise<void> => {
      emptyMarkup();
      const { default: Reveal } = await import('reveal.js');
      if (left) return;
      const shape = stageShape(stage.clientWidth, stage.clientHeight);
      const api = new Reveal(stage, { ...CONFIG, ...shape, transition: still.matches ? 'none' : 'fade' });
      await api.initialize();
      // It calls itself an application, which would take a screen reader's own keys away.
      stage.removeAttribute('role');
      // Its backgrounds bear the classes of the slides; they have none of their own.
      stage.querySelector('.backgrounds')?.remove();
      reveal.current = api;
      setHere(true);
      showPresent(api);
      setLayouts((count) => count + 1);
      api.on('slidechanged', () => {
        if (!driven.current) swiped(api.getIndices().h);
      });
      observer.observe(stage);
      still.addEventListener('change', fit);
    };
    // Without it the slides change all the same.
    start().catch(() => undefined);
    return () => {
      left = true;
      observer.disconnect();
      still.removeEventListener('change', fit);
      reveal.current?.destroy();
      reveal.current = null;
      setHere(false);
    };
  }, [root, wanted]);

  useEffect(() => {
    if (reveal.current && reveal.current.getIndices().h !== index) show(reveal.current, index);
  }, [index]);
  return plain + layouts;
}
