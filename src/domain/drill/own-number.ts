/** The deck numbers its lines itself: 一是… 1. … （1）… S：… */
const OWN_NUMBER = /^(?:[一二三四五六七八九十]是|[（(]?\d|[A-Z]：)/;

/**
 * @param beginnings what the lines of a list begin with
 * @returns whether they bear numbers of their own, so that the list gives them none
 */
export function numbersItself(beginnings: readonly string[]): boolean {
  return beginnings.every((text) => OWN_NUMBER.test(text));
}
