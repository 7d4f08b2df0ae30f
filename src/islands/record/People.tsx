import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { NAME_LENGTH } from '../../domain/record/profile.ts';
import type { Profile } from '../../domain/record/profile.ts';
import { isHosted } from '../../stores/hosted.ts';
import { record } from '../../stores/record.ts';
import { RECORD_TEXT } from '../../text/record.ts';

type Open = { readonly what: 'add' } | { readonly what: 'rename' | 'remove'; readonly who: string } | null;

/** 这台设备上的人: name, switch, remove. Removing asks first. */
export function People() {
  const { profiles, profile, facts, ready } = useStore(record.state);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const say = RECORD_TEXT;
  const close = (): void => {
    setOpen(null);
  };

  // What was opened gives the focus back to its button, or to the heading where that went with the person.
  const section = useRef<HTMLElement>(null);
  const before = useRef<Open>(null);
  useEffect(() => {
    if (before.current && !open) {
      // An imported record may bring any text as its id.
      const opener = `[data-opener="${CSS.escape(keyOf(before.current))}"]`;
      (section.current?.querySelector<HTMLElement>(opener) ?? section.current?.querySelector('h2'))?.focus();
    }
    before.current = open;
  }, [open]);
  const opener = (one: NonNullable<Open>) => ({
    'data-opener': keyOf(one),
    onClick: (): void => {
      setOpen(one);
    },
  });
  if (!ready || isHosted()) return null;

  const remove = async ({ id, name }: Profile): Promise<void> => {
    if (await record.remove(id)) setSaid(say.removed(name));
    close();
  };

  return (
    <section
      className="who-is-here"
      aria-labelledby="people"
      ref={section}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      <h2 id="people" tabIndex={-1}>
        {say.people}
      </h2>
      <ul className="people">
        {profiles.map((one) => {
          const current = one.id === profile.id;
          return (
            <li key={one.id} className={current ? 'cur' : ''}>
              <span className="name" aria-hidden="true">
                {[...one.name][0]}
              </span>
              <div>
                <button
                  type="button"
                  className="person"
                  aria-current={current ? 'true' : undefined}
                  aria-label={current ? undefined : say.switchTo(one.name)}
                  onClick={() => void record.switchTo(one.id)}
                >
                  <b>{one.name}</b>
                  <span className="note">{current ? say.using : say.since(day(one.createdAt))}</span>
                </button>
                {current && open?.what !== 'rename' && (
                  <button type="button" className="small" {...opener({ what: 'rename', who: one.id })}>
                    {say.rename}
                  </button>
                )}
                <button
                  type="button"
                  className="small"
                  aria-label={say.removeOf(one.name)}
                  {...opener({ what: 'remove', who: one.id })}
                >
                  {say.remove}
                </button>
                {open?.what === 'rename' && open.who === one.id && (
                  <NameForm
                    start={one.name}
                    onCancel={close}
                    onSave={async (name) => {
                      if (await record.rename(name)) close();
                    }}
                  />
                )}
                {open?.what === 'remove' && open.who === one.id && (
                  <div className="ask-first" role="alertdialog" aria-label={say.removeOf(one.name)}>
                    <RemoveQuestion profile={one} own={current ? facts.length : null} />
                    <button type="button" className="btn btn--danger" onClick={() => void remove(one)}>
                      {say.removeYes}
                    </button>
                    <button type="button" className="btn" autoFocus onClick={close}>
                      {say.cancel}
                    </button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
        <li>
          <span className="name" aria-hidden="true">
            ＋
          </span>
          {open?.what === 'add' ? (
            <NameForm
              start=""
              onCancel={close}
              onSave={async (name) => {
                if (await record.addProfile(name)) close();
              }}
            />
          ) : (
            <button type="button" className="person" {...opener({ what: 'add' })}>
              <b>{say.add}</b>
              <span className="note">{say.addNote}</span>
            </button>
          )}
        </li>
      </ul>
      <p role="status" className="note">
        {said}
      </p>
    </section>
  );
}

function keyOf(open: NonNullable<Open>): string {
  return open.what === 'add' ? open.what : `${open.what} ${open.who}`;
}

function RemoveQuestion({ profile, own }: { readonly profile: Profile; readonly own: number | null }) {
  return (
    <p>
      {own === null ? RECORD_TEXT.removeAskOther(profile.name) : RECORD_TEXT.removeAsk(profile.name, own)}
    </p>
  );
}

interface NameFormProps {
  readonly start: string;
  readonly onSave: (name: string) => Promise<void>;
  readonly onCancel: () => void;
}

function NameForm({ start, onSave, onCancel }: NameFormProps) {
  const [name, setName] = useState(start);
  return (
    <form
      className="name-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void onSave(name.trim());
      }}
    >
      <label>
        <span className="note">{RECORD_TEXT.name}</span>
        <input
          className="field"
          value={name}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          autoFocus
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </label>
      <button type="submit" className="btn btn--go">
        {RECORD_TEXT.save}
      </button>
      <button type="button" className="btn" onClick={onCancel}>
        {RECORD_TEXT.cancel}
      </button>
    </form>
  );
}

function day(time: number): string {
  return new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' }).format(time);
}
