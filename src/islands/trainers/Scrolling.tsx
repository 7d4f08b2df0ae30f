import type { ReactNode } from 'react';

/** What is wider than a phone scrolls in a region of its own, also by keys. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // Without the focus nobody could scroll it by keys.
    <div className="scrolling" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
