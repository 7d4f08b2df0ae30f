/** Forms in which SCORM wants values: the data model of SCORM 1.2 (RTE 3.4) and of SCORM 2004 4th ed. (RTE 4.1.1). */

/** @param share 0 to 1 @returns 0 to 100, with at most two decimals */
export function hundredths(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

/** @param share -1 to 1 @returns the same with at most four decimals */
export function decimal(share: number): string {
  return String(Math.round(share * 10_000) / 10_000);
}

/** @param ms milliseconds @returns SCORM 1.2 CMITimespan: HHHH:MM:SS.SS */
export function timespan(ms: number): string {
  const { hours, minutes, seconds } = parts(ms);
  return `${pad(Math.min(hours, 9999), 4)}:${pad(minutes, 2)}:${pad(seconds, 2, 2)}`;
}

/** @param ms milliseconds @returns SCORM 2004 timeinterval(second,10,2): PT1H2M3.45S */
export function interval(ms: number): string {
  const { hours, minutes, seconds } = parts(ms);
  return `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`;
}

function parts(ms: number): { readonly hours: number; readonly minutes: number; readonly seconds: number } {
  const hundreds = Math.max(0, Math.round(ms / 10));
  return {
    hours: Math.floor(hundreds / 360_000),
    minutes: Math.floor(hundreds / 6000) % 60,
    seconds: (hundreds % 6000) / 100,
  };
}

function pad(value: number, digits: number, decimals = 0): string {
  return value.toFixed(decimals).padStart(digits + (decimals > 0 ? decimals + 1 : 0), '0');
}

/** @param at milliseconds since 1970 @returns SCORM 1.2 CMITime, of the learner's day: HH:MM:SS */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((one) => pad(one, 2)).join(':');
}

/** @param at milliseconds since 1970 @returns SCORM 2004 time(second,10,2); some platforms want the zone after a fraction */
export function timestamp(at: number): string {
  return new Date(at).toISOString().replace(/\dZ$/, 'Z');
}

/** @returns a text of printable ASCII without spaces, at most 255 long (CMIIdentifier) */
export function identifier(id: string): string {
  return id.replace(/[^\x21-\x7e]/g, '_').slice(0, 255);
}

/** @returns the id of an option as platforms take it: letters, digits, _ and . only */
export function shortIdentifier(id: string): string {
  return id.replace(/[^\w.]/g, '_').slice(0, 250);
}

/** @returns whether it can be told as the id of an option; words cannot */
export function isIdentifier(text: string): boolean {
  return /^[\w.-]{1,250}$/.test(text);
}

/** @returns a text on one line, cut before the character that would be too many; `most` in UTF-16 units */
export function line(text: string, most: number): string {
  const flat = text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
  if (flat.length <= most) return flat;
  let cut = '';
  for (const character of flat) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut;
}

/** @param order statuses, the furthest last @returns the further of two; what a learner has reached is never taken back */
export function further<Status extends string>(
  order: readonly Status[],
  before: string,
  now: Status,
): Status {
  return order[Math.max(order.indexOf(before as Status), order.indexOf(now))] ?? now;
}

/** @param name as SCORM gives it: 张, 三 or Smith, Jane @returns it as people say it: 张三, Jane Smith */
export function spokenName(name: string): string {
  const [family = '', given = ''] = name.split(/[,，]/).map((part) => part.trim());
  if (given === '') return family;
  return /\p{Script=Han}/u.test(family + given) ? family + given : `${given} ${family}`;
}
