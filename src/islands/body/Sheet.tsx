import { useStore } from 'zustand';
import { record } from '../../stores/record.ts';

/** The paper of an exercise; `data-awake` once it answers. */
export function Sheet({
  children,
  className = '',
}: {
  readonly children: React.ReactNode;
  readonly className?: string;
}) {
  const ready = useStore(record.state, (state) => state.ready);
  return (
    <div className={`body-sheet needs-js ${className}`} data-awake={ready ? '' : undefined}>
      {children}
    </div>
  );
}
