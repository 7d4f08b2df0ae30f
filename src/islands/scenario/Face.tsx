interface Props {
  /** 0 beside oneself … 6 calm. */
  readonly mood: number;
  readonly longHair: boolean;
}

const SHORT_HAIR = 'M-23 4 C-26 -22 -6 -26 2 -24 C20 -23 26 -8 23 4 C18 -4 10 -8 2 -9 C-6 -8 -16 -6 -23 4Z';
const LONG_HAIR =
  'M-24 6 C-27 -22 -8 -27 1 -26 C20 -26 28 -8 24 6 C26 18 25 27 22 34 C18 33 17 24 20 8 C18 -2 11 -8 3 -12 ' +
  'C-5 -8 -16 -6 -20 8 C-17 24 -18 33 -22 34 C-25 27 -26 18 -24 6Z';

/** Mouths from a shout to a smile; the brows come down as the mood does. */
const MOUTHS = [
  'M-7 18 q7 -10 14 0 q-7 4 -14 0Z',
  'M-6 18.5 q6 -7 12 0 q-6 2 -12 0Z',
  'M-6 18 q6 -5 12 0',
  'M-5.5 17 q5.5 -2.5 11 0',
  'M-5 16 h10',
  'M-6 15 q6 4 12 0',
  'M-7 14 q7 6.5 14 0',
] as const;

/** The customer's face in the line of the course's pictures; the word beside it says the same. */
export function Face({ mood, longHair }: Props) {
  // How far the inner end of a brow hangs below the outer one.
  const frown = (4 - mood) * 1.25;
  const inner = -2.5 + frown / 2;
  const outer = -2.5 - frown / 2;
  return (
    <svg className="fig mood__face" viewBox="-37 -30 74 97" aria-hidden="true">
      <g className="pp">
        {longHair && <path className="h" d="M-24 4 C-27 24 -26 34 -22 40 H22 C26 34 27 24 24 4Z" />}
        <path className="l g" d="M-34 66 C-32 40 -18 32 0 32 C18 32 32 40 34 66Z" />
        <circle className="l p" cx="0" cy="6" r="22" />
        <path className="h" d={longHair ? LONG_HAIR : SHORT_HAIR} />
        <path className="l th" d={`M-13 ${outer} L-5 ${inner} M13 ${outer} L5 ${inner}`} />
        <circle className="k" cx="-8" cy="5.5" r="1.9" />
        <circle className="k" cx="8" cy="5.5" r="1.9" />
        <path className={mood < 2 ? 'l th k' : 'l th'} d={MOUTHS[mood] ?? MOUTHS[4]} />
      </g>
    </svg>
  );
}
