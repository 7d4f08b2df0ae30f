import { blankStep } from '../domain/deck/slide-deck.ts';
import { blanksOf, modelAnswer } from '../domain/drill/drill.ts';
import { drills } from './course.ts';
import { once } from './once.ts';
import { onPaper } from './on-paper.ts';

const answers = once(
  async () =>
    new Map(
      [...(await drills()).values()].flatMap((drill) =>
        blanksOf(drill.stem).map((blank, at) => [blankStep(drill.id, at), modelAnswer(blank)] as const),
      ),
    ),
);

/** @returns the deck as it is printed; `html` is the deck as the stage gets it */
export async function handoutsOf(html: string): Promise<string> {
  return onPaper(html, await answers());
}
