import { startTransition, useEffect, useState } from 'react';
import { parseDeckRef } from '../domain/deck/deck-ref.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import type { ClassState } from '../domain/class/class-state.ts';
import { openClass } from '../stores/class.ts';
import { openRun } from '../stores/run.ts';
import type { RunStore } from '../stores/run.ts';
import type { SharedStore } from '../stores/shared.ts';
import { sitePath } from '../stores/site-data.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { DeckError, loadDeck } from './deck-source.ts';
import type { LoadedDeck } from './deck-source.ts';
import { PresenterDesk } from './PresenterDesk.tsx';

interface Opened {
  readonly deckRef: DeckRef;
  readonly loaded: LoadedDeck;
  readonly store: RunStore;
  readonly group: SharedStore<ClassState>;
}

/** The presenter's own window: it fetches the deck that the address names, and holds the same run as the stage. */
export default function Presenter() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<DeckError['code'] | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let left = false;
    const close: (() => void)[] = [];
    const open = async (): Promise<void> => {
      const deckRef = parseDeckRef(location.hash.replaceAll('%2C', ','));
      if (!deckRef) throw new DeckError('unknown');
      const loaded = await loadDeck(deckRef);
      if (left) return;
      const store = openRun(loaded.deck, 'presenter');
      const group = openClass('presenter');
      close.push(store.close, group.close);
      document.title = say.pageTitle(loaded.deck.title);
      // A whole desk at once would hold the page up: it is made piece by piece.
      startTransition(() => {
        setOpened({ deckRef, loaded, store, group });
      });
    };
    open().catch((error: unknown) => {
      if (!left) setFailure(error instanceof DeckError ? error.code : 'offline');
    });
    const another = (): void => {
      location.reload();
    };
    addEventListener('hashchange', another);
    return () => {
      left = true;
      for (const one of close) one();
      removeEventListener('hashchange', another);
    };
  }, [tries]);

  if (failure) {
    return (
      <div className="presenter-note">
        <p role="alert">{say[failure]}</p>
        {failure === 'offline' ? (
          <button
            type="button"
            className="btn btn--go"
            onClick={() => {
              setFailure(null);
              setTries(tries + 1);
            }}
          >
            {say.retry}
          </button>
        ) : (
          <a className="btn btn--go" href={sitePath('teach/')}>
            {say.toCourse}
          </a>
        )}
      </div>
    );
  }
  if (!opened) {
    return (
      <p className="presenter-note needs-js" role="status">
        {say.loading}
      </p>
    );
  }
  return <PresenterDesk {...opened} />;
}
