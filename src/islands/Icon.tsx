const PATHS = {
  check: 'M4 12.5 C7 14 8.6 16.4 9.8 19 C12 13 15.6 8.4 20.4 5',
  cross: 'M6 6l12 12M18 6L6 18',
  ear: 'M4 9.6v4.8h3.6L12 18.4V5.6L7.6 9.6ZM15 9q2.4 3 0 6M17.6 6.6q4.4 5.4 0 10.8',
  eye: 'M3 12c4-6.4 14-6.4 18 0c-4 6.4-14 6.4-18 0ZM14.8 12a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 1 1 5.6 0',
  bulb: 'M9 17.4h6M10 20.4h4M8.6 14.6C6.6 13 6 11.2 6 9.6a6 6 0 0 1 12 0c0 1.6-.6 3.4-2.6 5v2.8H8.6Z',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon, decorative: the text beside it says the same. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`ico ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
