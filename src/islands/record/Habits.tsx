import { useStore } from 'zustand';
import { preferences, setPreference } from '../../stores/preferences.ts';
import { TEXT } from '../../text/zh.ts';

/** How answers are given on this device, and whether it makes a sound. */
export function Habits() {
  const { mode, sound, slash } = useStore(preferences);
  const say = TEXT.record;
  return (
    <section aria-labelledby="habits">
      <h2 id="habits">{say.settings}</h2>
      <fieldset className="choice">
        <legend>{say.mode}</legend>
        {(['typed', 'tiles'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="mode"
              checked={mode === value}
              onChange={() => {
                setPreference({ mode: value });
              }}
            />
            {say.modes[value]}
          </label>
        ))}
      </fieldset>
      <label className="tick">
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => {
            setPreference({ sound: event.target.checked });
          }}
        />
        {say.sound}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={slash}
          onChange={(event) => {
            setPreference({ slash: event.target.checked });
          }}
        />
        {say.slash}
      </label>
    </section>
  );
}
