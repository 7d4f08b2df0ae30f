import { expect, it } from 'vitest';
import { sitClock } from './sit-clock.ts';

function clock(seen = 0) {
  const time = { wall: 1_000_000, ticks: 50 };
  return {
    time,
    clock: sitClock(
      seen,
      () => time.wall,
      () => time.ticks,
    ),
  };
}

it('goes with the device, and on through its sleep', () => {
  const { time, clock: one } = clock();
  time.wall += 60_000;
  expect(one.now()).toBe(1_060_000);
  expect(one.wasTurnedBack()).toBe(false);
});

it('goes on where the device is turned back, and says so once for each turn', () => {
  const { time, clock: one } = clock();
  time.wall -= 600_000;
  time.ticks += 1000;
  expect([one.now(), one.wasTurnedBack(), one.wasTurnedBack()]).toEqual([1_001_000, true, false]);
  time.wall -= 600_000;
  expect(one.wasTurnedBack()).toBe(true);
});

it('gains nothing by going forward and back', () => {
  const { time, clock: one } = clock();
  time.wall += 600_000;
  expect(one.now()).toBe(1_600_000);
  time.wall -= 600_000;
  time.ticks += 1000;
  expect(one.now()).toBe(1_601_000);
});

it('is never earlier than what was seen, and gives no moment twice', () => {
  const { clock: one } = clock(2_000_000);
  expect([one.now(), one.moment(), one.moment()]).toEqual([2_000_000, 2_000_001, 2_000_002]);
  expect(one.wasTurnedBack()).toBe(true);
});

it('takes a drift of some seconds for no hand', () => {
  const { time, clock: one } = clock();
  time.wall -= 4000;
  expect(one.wasTurnedBack()).toBe(false);
});
