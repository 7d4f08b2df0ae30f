import { useStore } from 'zustand';
import { cue } from '../../audio/cue.ts';
import { LOUDEST, preferences, setPreference } from '../../stores/preferences.ts';
import { RECORD_TEXT } from '../../text/record.ts';
import { ReviewHabits } from './ReviewHabits.tsx';

/** How answers are given on this device, and whether it makes a sound. */
export function Habits() {
  const { mode, sound, volume, slash } = useStore(preferences);
  const say = RECORD_TEXT;
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
            cue('cup', preferences.getState());
          }}
        />
        {say.sound}
      </label>
      {sound && (
        <label className="slide">
          {say.volume(volume)}
          <input
            type="range"
            min={0}
            max={LOUDEST}
            step={10}
            value={volume}
            onChange={(event) => {
              setPreference({ volume: Number(event.target.value) });
              cue('tick', preferences.getState());
            }}
          />
        </label>
      )}
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
      <ReviewHabits />
    </section>
  );
}
