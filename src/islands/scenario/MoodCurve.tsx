import { CALM } from '../../domain/scenario/script.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { moodWord } from './Mood.tsx';

/** Drawn twice, wide and for phones, so that its lettering stays readable; units are about pixels. */
const SIZES = [
  { name: 'lg', width: 600 },
  { name: 'sm', width: 290 },
] as const;
const LEFT = 56;
const RIGHT = 28;
const TOP = 14;
const UP = 22;
/** A short talk is not drawn out over the whole width. */
const WIDEST_STEP = 76;

/** How the mood went, turn by turn. */
export function MoodCurve({ moods }: { readonly moods: readonly number[] }) {
  const say = SCENARIO_TEXT.end;
  const turns = Math.max(1, moods.length - 1);
  const y = (mood: number): number => TOP + (CALM - mood) * UP;
  const foot = y(0) + 32;
  return SIZES.map(({ name, width }) => {
    const step = Math.min(WIDEST_STEP, (width - LEFT - RIGHT) / turns);
    const x = (at: number): number => Math.round(LEFT + at * step);
    return (
      <svg
        key={name}
        className={`fig curve ${name}`}
        viewBox={`0 0 ${String(width)} ${String(foot + 6)}`}
        role="img"
        aria-label={say.chart(moods.map(moodWord))}
      >
        {[0, 2, 4, CALM].map((mood) => (
          <g key={mood}>
            <path className="l hair dash" d={`M${LEFT - 6} ${y(mood)} H${x(turns) + 12}`} />
            <text className="ft" x={LEFT - 14} y={y(mood) + 5} textAnchor="end" fontSize="14">
              {moodWord(mood)}
            </text>
          </g>
        ))}
        <path className="l mood-line" d={`M${moods.map((mood, at) => `${x(at)} ${y(mood)}`).join(' L')}`} />
        {moods.map((mood, at) => (
          <circle key={at} className="l p mood-dot" cx={x(at)} cy={y(mood)} r="4.5" />
        ))}
        <text className="ft" x={x(0)} y={foot} textAnchor="middle" fontSize="14">
          {say.start}
        </text>
        <text className="ft" x={x(turns)} y={foot} textAnchor="middle" fontSize="14">
          {say.last(turns)}
        </text>
      </svg>
    );
  });
}
