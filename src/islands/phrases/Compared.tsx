import type { Comparison } from '../../domain/phrases/compare.ts';
import type { PhraseView } from '../../domain/phrases/trainer-view.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly found: Comparison;
  readonly checks: readonly string[];
  /** What is told of each thing that should not be there. */
  readonly notes: readonly string[];
  readonly phrases: readonly PhraseView[];
}

/** What a sentence carries, what is missing, and what should not be in it. */
export function Compared({ found, checks, notes, phrases }: Props) {
  const say = PHRASES_TEXT.write;
  const whole = found.parts.every(Boolean);
  return (
    <div className="compared" data-outcome={found.outcome}>
      <p>{found.outcome === 'wrong' && whole ? say.hurt : say.outcome[found.outcome]}</p>
      <ul>
        {checks.map((name, at) => (
          <li key={name} data-has={found.parts[at] ? '' : undefined}>
            <Icon name={found.parts[at] ? 'check' : 'dots'} />
            <span>{found.parts[at] ? say.has(name) : say.lacks(name)}</span>
          </li>
        ))}
        {found.said.map((n) => (
          <li key={`said-${String(n)}`} className="hurts">
            <Icon name="cross" />
            <span>{say.said(chineseNumber(n), phrases[n - 1]?.taboo ?? '')}</span>
          </li>
        ))}
        {found.avoided.map((at) => (
          <li key={`note-${String(at)}`} className="hurts">
            <Icon name="cross" />
            <span>{notes[at]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
