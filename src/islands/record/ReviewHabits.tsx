import { useStore } from 'zustand';
import { CAPS, RETENTIONS, preferences, setPreference } from '../../stores/preferences.ts';
import { REVIEW_TEXT } from '../../text/review.ts';

/** How much is to be remembered when it comes up again, and how much comes up a day. */
export function ReviewHabits() {
  const { retention, cap } = useStore(preferences);
  const say = REVIEW_TEXT.habits;
  return (
    <>
      <label className="slide">
        <span>
          {say.retention} {say.percent(retention)}
        </span>
        <input
          type="range"
          min={RETENTIONS.least}
          max={RETENTIONS.most}
          value={retention}
          aria-valuetext={say.percent(retention)}
          aria-describedby="retention-note"
          onChange={(event) => {
            setPreference({ retention: Number(event.target.value) });
          }}
        />
      </label>
      <p className="note" id="retention-note">
        {say.retentionNote}
      </p>
      <fieldset className="choice">
        <legend>{say.cap}</legend>
        {CAPS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="cap"
              checked={cap === value}
              onChange={() => {
                setPreference({ cap: value });
              }}
            />
            {REVIEW_TEXT.count(value)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
