const PATHS = {
  check: 'M4 12.5 C7 14 8.6 16.4 9.8 19 C12 13 15.6 8.4 20.4 5',
  cross: 'M6 6l12 12M18 6L6 18',
  ear: 'M4 9.6v4.8h3.6L12 18.4V5.6L7.6 9.6ZM15 9q2.4 3 0 6M17.6 6.6q4.4 5.4 0 10.8',
  eye: 'M3 12c4-6.4 14-6.4 18 0c-4 6.4-14 6.4-18 0ZM14.8 12a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 1 1 5.6 0',
  bulb: 'M9 17.4h6M10 20.4h4M8.6 14.6C6.6 13 6 11.2 6 9.6a6 6 0 0 1 12 0c0 1.6-.6 3.4-2.6 5v2.8H8.6Z',
  up: 'M5 14.6L12 8l7 6.6',
  down: 'M5 9.4L12 16l7-6.6',
  left: 'M14.6 5L8 12l6.6 7',
  right: 'M9.4 5L16 12l-6.6 7',
  clock: 'M12 3.6a8.4 8.4 0 1 0 0 16.8a8.4 8.4 0 0 0 0-16.8ZM12 7v5l3.4 2.4',
  flag: 'M6 21V4M6 5C10 3 13 7 19 5V13C13 15 10 11 6 13',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  calendar: 'M4.5 6h15v14h-15ZM4.5 10.5h15M8.5 3.6V8M15.5 3.6V8',
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
