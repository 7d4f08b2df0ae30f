import type { SidePerson } from './people-side.ts';

type Pose = Omit<SidePerson, 'at'>;

/** A person is drawn 175 units tall and stands for 1.65 m. */
export const UNITS_PER_METRE = 106;

/** The customer and the clerk of the figure of distances, and of the exercise on them. */
export const TALKING: { readonly customer: Pose; readonly clerk: Pose } = {
  customer: {
    role: 'guest',
    hair: 'short',
    head: -1,
    arms: [
      [6, 14],
      [-4, 6],
    ],
  },
  clerk: {
    torso: 3,
    head: 2,
    arms: [
      [16, 62],
      [12, 58],
    ],
  },
};
