/** A drill that can be played for: /class/choices.json lists all of them, unit by unit. */
export interface DrillChoice {
  readonly id: string;
  /** Its stem with empty brackets. */
  readonly line: string;
}

/** The drills of one unit, in teaching order. */
export interface UnitChoice {
  readonly unit: string;
  readonly drills: readonly DrillChoice[];
}
