import { VERIFY_TEXT } from '../../text/verify.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../Icon.tsx';

type State = keyof typeof VERIFY_TEXT.states;

const ICONS: Readonly<Record<State, IconName>> = {
  match: 'check',
  altered: 'cross',
  unknown: 'dots',
  unreachable: 'dots',
  unreadable: 'cross',
};

/** The verdict in one word, as a heading. */
export function Verdict({ state }: { readonly state: State }) {
  return (
    <h3 className="verdict">
      <Icon name={ICONS[state]} />
      {VERIFY_TEXT.states[state]}
    </h3>
  );
}
