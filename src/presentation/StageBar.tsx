import { useId, useRef, useState } from 'react';
import { Icon } from '../islands/Icon.tsx';
import type { KeyAction } from '../domain/deck/keys.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';

interface Props {
  readonly act: (action: KeyAction) => void;
  /** Whether the contrast for projectors is on. */
  readonly contrast: boolean;
  readonly onEnd: () => void;
}

/** Two large buttons for a finger, and what else there is to do. With a mouse only the menu shows, while it moves. */
export function StageBar({ act, contrast, onEnd }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const items: readonly (readonly [string, () => void])[] = [
    [
      say.blackScreen,
      () => {
        act({ type: 'toggleBlack' });
      },
    ],
    [
      say.overview,
      () => {
        act({ type: 'toggleOverview' });
      },
    ],
    [
      say.fullscreen,
      () => {
        act({ type: 'fullscreen' });
      },
    ],
    [
      say.presenter,
      () => {
        act({ type: 'presenter' });
      },
    ],
    [
      say.pointer,
      () => {
        act({ type: 'pointer' });
      },
    ],
    [
      say.keys,
      () => {
        act({ type: 'help' });
      },
    ],
    [
      say.restart,
      () => {
        act({ type: 'restart' });
      },
    ],
    [say.end, onEnd],
  ];
  return (
    <div
      className="stage-bar"
      data-open={open ? '' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        className="stage-step"
        onClick={() => {
          act({ type: 'back' });
        }}
      >
        <Icon name="left" />
        {say.back}
      </button>
      <div className="stage-menu">
        <button
          ref={opener}
          type="button"
          className="stage-menu__open"
          aria-expanded={open}
          aria-controls={menu}
          aria-label={say.menu}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name="dots" />
        </button>
        <ul id={menu} className="stage-menu__list" hidden={!open}>
          <li>
            <button
              type="button"
              aria-pressed={contrast}
              onClick={() => {
                act({ type: 'contrast' });
              }}
            >
              {say.contrast}
            </button>
          </li>
          {items.map(([name, does]) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  // What is begun here goes on with keys, which a pressed button would keep for itself.
                  opener.current?.focus();
                  opener.current?.blur();
                  does();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="stage-step stage-step--next"
        onClick={() => {
          act({ type: 'next' });
        }}
      >
        {say.next}
        <Icon name="right" />
      </button>
    </div>
  );
}
