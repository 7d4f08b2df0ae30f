import type { Body, FindScene } from '../../content-schema/body.ts';
import type { Bank } from '../../domain/exam/bank.ts';
import type { PackageScope } from '../../domain/report/scope.ts';
import { itemId } from '../../domain/review/item.ts';
import type { Content } from '../content-fs.ts';

/** An id that facts refer to; what is asked by it, where it is no drill. */
type Named = readonly [id: string, title?: string];

/**
 * @param bank what the papers are drawn from
 * @returns every id that a fact may refer to, each once, and what is asked by those that are no drills
 */
export function namesOf(content: Content, bank: Bank): Pick<PackageScope, 'names' | 'titles'> {
  const { lessons, drills, phrases, phraseDrills, terms, scenarios, body } = content;
  const all: readonly Named[] = [
    // What it is about; where it has words of its own, these follow.
    ...bank.entries.map(({ id, title }): Named => [id, title]),
    ...lessons.map(({ meta }): Named => [meta.id]),
    ...drills.map(({ drill }): Named => [drill.id]),
    ...phrases.map(({ n, text }): Named => [itemId('phrase', n), text]),
    ...(phraseDrills.drills?.rewrite ?? []).map(({ n, say }): Named => [`rewrite-${String(n)}`, say]),
    ...(phraseDrills.drills?.spot ?? []).map(({ id, title }): Named => [`spot-${id}`, title]),
    // A word is opened by its id and reviewed as an item.
    ...terms.flatMap(({ term: { id, term } }): Named[] => [[id], [itemId('term', id), term]]),
    ...scenarios.map(({ scenario: { id, title } }): Named => [id, title]),
    ...(body.body ? bodyNames(body.body, content) : []),
  ];
  return {
    names: [...new Set(all.map(([id]) => id))],
    titles: Object.fromEntries(all.flatMap(([id, title]) => (title === undefined ? [] : [[id, title]]))),
  };
}

/** The ids are those of the islands of /body/ (`components/body`, `islands/body`). */
function bodyNames(
  { gaze, distance, postures, bows, listening, tones }: Body,
  { drawn }: Pick<Content, 'drawn'>,
): readonly Named[] {
  const figure = drawn.get(tones.figure);
  const voices = figure?.kind === 'tones' ? figure.tones : [];
  const scene = ({ scene: id, title }: FindScene): Named => [`body-${id}`, title];
  return [
    ...gaze.faces.map(({ triangle, who }): Named => [`body-gaze-for-${triangle}`, `${gaze.title}：${who}`]),
    ...distance.tasks.map(({ id, name }): Named => [`body-distance-${id}`, `${distance.title}：${name}`]),
    ...postures.scenes.map(scene),
    ...bows.occasions.map(({ id, name }): Named => [`body-bow-${id}`, `${bows.title}：${name}`]),
    ...listening.scenes.map(scene),
    ...voices.map(({ label }, at): Named => [`body-tone-${String(at + 1)}`, `${tones.title}：${label}`]),
  ];
}
