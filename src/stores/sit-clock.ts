/** Milliseconds by which the device's clock may drift before it counts as turned back. */
const DRIFT = 5_000;

/** The clock of a paper: it never goes back, and stands still neither in sleep nor for a hand that turns the device's. */
export interface SitClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The same, but later than every moment that was given before: what happens twice is told in order. */
  moment(): number;
  /** Whether the device's clock has been turned back since this was last asked, or since what was last seen. */
  wasTurnedBack(): boolean;
}

/**
 * The faster of two clocks: a device that sleeps stops one of them, a hand can turn the other back.
 * @param seen milliseconds since 1970 of the last thing that is known: it cannot be earlier now
 * @param wall the device's clock, in milliseconds since 1970
 * @param ticking milliseconds of a clock that nobody can move
 */
export function sitClock(seen: number, wall: () => number, ticking: () => number): SitClock {
  let base = { time: Math.max(seen, wall()), ticks: ticking() };
  let last = seen;
  let behind = 0;
  const now = (): number => {
    const ticks = ticking();
    base = { time: Math.max(wall(), base.time + ticks - base.ticks), ticks };
    return Math.floor(base.time);
  };
  return {
    now,
    moment: () => (last = Math.max(last + 1, now())),
    wasTurnedBack: () => {
      const found = now() - wall();
      if (found <= behind + DRIFT) return false;
      behind = found;
      return true;
    },
  };
}
