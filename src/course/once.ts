/**
 * What a build makes of the content is made once, however many pages ask for it: the content stands still by then.
 * While an author edits, it is made anew each time.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
}
