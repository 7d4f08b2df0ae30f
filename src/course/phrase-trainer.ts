import { compileCommonKey, partKey } from '../answer-key/phrase-key.ts';
import type { PhraseDrills, SpotDialogue } from '../content-schema/phrase-drill.ts';
import type { Phrase } from '../content-schema/phrase.ts';
import type { StageDialogue } from '../domain/class/spot.ts';
import type { DialogueView, TrainerView } from '../domain/phrases/trainer-view.ts';

/**
 * Makes the plain data that the trainer of the forbidden phrases renders and compares with.
 * @param effects what each kind of phrase does to the customer, in the words of the interface
 */
export function trainerView(
  phrases: readonly Phrase[],
  drills: PhraseDrills,
  effects: Readonly<Record<Phrase['kind'], string>>,
): TrainerView {
  return {
    phrases: phrases.map(({ n, text, kind, when, why, better, checks }) => ({
      n,
      taboo: text,
      effect: effects[kind],
      when,
      why,
      better,
      checks,
      key: partKey(drills, checks),
      others: drills.choose.find((entry) => entry.n === n)?.others ?? [],
    })),
    rewrites: drills.rewrite.map(({ n, say, when, models, parts }) => ({
      n,
      say,
      when,
      better: models,
      checks: parts.map(({ name }) => name),
      key: parts.map(({ cues }) => cues),
    })),
    dialogues: drills.spot.map(dialogueView),
    notes: drills.avoid.map(({ note }) => note),
    key: compileCommonKey(drills, phrases),
  };
}

/** What a line's reason says from here on is to be said in place of the line. */
const INSTEAD = '可以说：';

/**
 * The dialogues as a class looks through them, with what is to be said in place of each forbidden line: what the
 * dialogue itself says of it, as it fits the moment, or else what the phrase says.
 */
export function stageDialogues(phrases: readonly Phrase[], drills: PhraseDrills): readonly StageDialogue[] {
  return drills.spot.map((dialogue) => {
    const view = dialogueView(dialogue);
    const lines = view.script.map((line) => {
      if (line.forbidden === undefined) return { line, better: [] };
      const [why = '', instead] = (line.why ?? '').split(INSTEAD);
      const usual = phrases.find(({ n }) => n === line.forbidden)?.better ?? [];
      return { line: { ...line, why }, better: instead === undefined ? usual : [instead] };
    });
    return { ...view, script: lines.map(({ line }) => line), better: lines.map(({ better }) => better) };
  });
}

function dialogueView({ id, title, place, customer, lines }: SpotDialogue): DialogueView {
  const script = lines.map((line) => {
    if ('customer' in line) return { staff: false, say: line.customer };
    const { staff, forbidden, why } = line;
    return { staff: true, say: staff, why, ...(forbidden === undefined ? {} : { forbidden }) };
  });
  return { id, title, place, customer, script };
}
