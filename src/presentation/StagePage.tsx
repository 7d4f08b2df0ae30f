import { useEffect, useState } from 'react';
import { parseDeckRef } from '../domain/deck/deck-ref.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import type { ClassState } from '../domain/class/class-state.ts';
import { openClass } from '../stores/class.ts';
import { openRun } from '../stores/run.ts';
import type { RunStore } from '../stores/run.ts';
import type { SharedStore } from '../stores/shared.ts';
import { sitePath } from '../stores/site-data.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { DeckError, deckOf, loadDeck } from './deck-source.ts';
import type { LoadedDeck } from './deck-source.ts';
import { Stage } from './Stage.tsx';
import { slideInAddress } from './use-slide-address.ts';

interface Props {
  /** The deck whose slides stand on the page; without it the address names one. */
  readonly deckRef?: string | undefined;
}

interface Opened {
  readonly ref: DeckRef;
  readonly loaded: LoadedDeck;
  readonly store: RunStore;
  readonly classStore: SharedStore<ClassState>;
  readonly resumed: boolean;
}

type Failure = DeckError['code'];

/** A run that nobody touched for so long belongs to another class. */
const OLD = 3 * 3600_000;

/** Turns the page into a stage once its script is there. */
export default function StagePage({ deckRef }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const ref = parseDeckRef(deckRef ?? location.hash.replaceAll('%2C', ','));
      if (!ref) throw new DeckError('unknown');
      const loaded =
        deckRef === undefined
          ? await loadDeck(ref)
          : deckOf(document.querySelector('main') ?? document, ref, '');
      if (left) return;
      const store = openRun(loaded.deck, 'stage');
      const classStore = openClass('stage');
      close = () => {
        store.close();
        classStore.close();
      };
      setOpened({ ref, loaded, store, classStore, resumed: begin(store, loaded) });
      document.documentElement.dataset['stage'] = '';
    };
    open().catch((error: unknown) => {
      if (!left) setFailure(error instanceof DeckError ? error.code : 'offline');
    });
    const another = (): void => {
      if (deckRef === undefined) location.reload();
    };
    addEventListener('hashchange', another);
    return () => {
      left = true;
      close();
      removeEventListener('hashchange', another);
      Reflect.deleteProperty(document.documentElement.dataset, 'stage');
    };
  }, [deckRef, tries]);

  const title = opened?.loaded.deck.title;
  useEffect(() => {
    // A composed deck's page does not know its title before it is there.
    if (deckRef === undefined && title !== undefined) document.title = `${say.stage} · ${title}`;
  }, [deckRef, title]);

  if (failure) {
    return (
      <div className="deck-page__note">
        <p role="alert">{say[failure]}</p>
        <p>
          {failure === 'offline' && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                setFailure(null);
                if (deckRef === undefined) setTries(tries + 1);
                else location.reload();
              }}
            >
              {say.retry}
            </button>
          )}{' '}
          <a className="btn btn--go" href={sitePath('teach/')}>
            {say.toLessons}
          </a>
        </p>
      </div>
    );
  }
  if (!opened)
    return deckRef === undefined ? (
      <p className="needs-js" role="status">
        {say.loading}
      </p>
    ) : null;
  return (
    <Stage
      loaded={opened.loaded}
      store={opened.store}
      classStore={opened.classStore}
      deckRef={opened.ref}
      resumed={opened.resumed}
    />
  );
}

/** @returns whether the run goes on from another day's class */
function begin(store: RunStore, { deck }: LoadedDeck): boolean {
  const { value: run } = store.getState();
  const resumed = run.since !== null && Date.now() - run.since > OLD && run.slide !== deck.slides[0]?.id;
  // A reload comes back to where the class is; only an address that was followed says where to go.
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const number = slideInAddress();
  if (number !== null && entry?.type === 'navigate') store.command({ type: 'goto', number });
  return resumed;
}
