import type { UnitChoice } from '../domain/class/drill-choice.ts';
import { plainStem } from '../domain/drill/drill.ts';
import { drills, lessons } from './course.ts';

/** Every drill that has one right answer a blank to play for, unit by unit. */
export async function unitChoices(): Promise<readonly UnitChoice[]> {
  const [all, inOrder] = await Promise.all([drills(), lessons()]);
  const units = [...new Set(inOrder.map(({ module }) => module.title))];
  return units.map((unit) => ({
    unit,
    drills: inOrder
      .filter(({ module }) => module.title === unit)
      .flatMap(({ drills: ids }) => ids)
      .flatMap((id) => {
        const drill = all.get(id);
        const isOpen = drill?.stem.some((part) => part.type === 'blank' && part.open === true) ?? true;
        return drill && !isOpen ? [{ id, line: plainStem(drill.stem) }] : [];
      }),
  }));
}
