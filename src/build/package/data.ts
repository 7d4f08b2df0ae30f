import { isPage, targetOf } from './address.ts';

type Holds = (name: string) => boolean;

/**
 * @param value data that pages fetch
 * @param holds whether a page of the site is in the package
 * @returns the data without entries of lists whose `path`, or whose home's, leads to a page that is not
 */
export function withoutOutside(value: unknown, holds: Holds): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => (isOutside(item, holds) ? [] : [withoutOutside(item, holds)]));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutOutside(inner, holds)]),
  );
}

function isOutside(item: unknown, holds: Holds): boolean {
  if (!isRecord(item)) return false;
  const path = isRecord(item['home']) ? item['home']['path'] : item['path'];
  const target = typeof path === 'string' ? targetOf(path) : undefined;
  return target !== undefined && isPage(target.name) && !holds(target.name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
