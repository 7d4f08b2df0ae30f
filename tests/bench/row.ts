/** One line of the bench's table: what was measured, and its figures, each named with its unit where it has one. */
export interface Row {
  readonly what: string;
  readonly [figure: string]: string | number | boolean | null;
}
