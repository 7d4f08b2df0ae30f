import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { readKept, understood, writeKept } from './kept.ts';
import type { Kept, KeptState } from './kept.ts';

export interface Shared<T> {
  readonly value: T;
  readonly state: KeptState;
  /** What the other windows of this browser that hold the same value call themselves. */
  readonly others: readonly string[];
}

/** A value that several windows of one browser hold at once. */
export interface SharedStore<T> extends Pick<StoreApi<Shared<T>>, 'getState' | 'subscribe'> {
  /** Changes the value here and in every other window. */
  readonly change: (next: (value: T) => T) => void;
  /** Lets go of the channel. */
  readonly close: () => void;
}

interface Message<T> {
  /** Name of the window that speaks. */
  readonly from: string;
  readonly says:
    /** A window opened, or wants to know who is there. */
    | { readonly type: 'here' }
    /** Every change, and the answer to who opened: the whole value, as it is small. */
    | { readonly type: 'changed' | 'answer'; readonly value: T }
    | { readonly type: 'gone' };
}

/**
 * Opens a value that is kept in localStorage and goes from window to window through a BroadcastChannel. The last change
 * wins; a window that opens late or was reloaded takes what is stored, and where nothing can be stored, what another
 * window says. Nothing leaves the browser.
 * @param name what this window calls itself: stage, presenter …
 */
export function openShared<T>(kept: Kept<T>, name: string): SharedStore<T> {
  const store = createStore<Shared<T>>(() => ({ ...readKept(kept), others: [] }));
  const channel = new BroadcastChannel(`shared:${kept.key}`);
  const send = (says: Message<T>['says']): void => {
    channel.postMessage({ from: name, says } satisfies Message<T>);
  };
  const meet = (other: string): void => {
    const { others } = store.getState();
    if (!others.includes(other)) store.setState({ others: [...others, other] });
  };
  let isGone = false;
  /** Nothing is newer than what the others will answer. */
  let isAsking = false;
  const ask = (): void => {
    isAsking = true;
    send({ type: 'here' });
  };
  channel.onmessage = ({ data: { from, says } }: MessageEvent<Message<unknown>>) => {
    // A page that is being closed still hears for a moment, but is no company any more.
    if (isGone) return;
    switch (says.type) {
      case 'here':
        meet(from);
        send({ type: 'answer', value: store.getState().value });
        break;
      case 'answer':
      case 'changed': {
        meet(from);
        // It crossed with a change.
        if (says.type === 'answer' && !isAsking) break;
        isAsking = false;
        const value = understood(kept, JSON.stringify(says.value));
        if (value !== null) store.setState({ value });
        break;
      }
      case 'gone':
        // Another of the same name may still be there, and says so.
        store.setState({ others: [] });
        ask();
        break;
    }
  };
  const leave = (): void => {
    isGone = true;
    send({ type: 'gone' });
  };
  // A page that comes back out of the browser's memory may have missed changes.
  const comeBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    isGone = false;
    ask();
  };
  let isClosed = false;
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  ask();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    change(next) {
      const before = store.getState().value;
      const value = next(before);
      if (value === before) return;
      isAsking = false;
      store.setState({ value, state: writeKept(kept, value) });
      send({ type: 'changed', value });
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      leave();
      channel.close();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
    },
  };
}
