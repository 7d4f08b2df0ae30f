/** A sentence to choose, and the phrase that it answers. */
export interface Choice {
  readonly n: number;
  readonly text: string;
}

export interface ChoiceSource {
  /** Better sentences of each phrase; at 0 those of phrase 1. */
  readonly better: readonly (readonly string[])[];
  /** Phrases whose better sentences do not answer this moment. */
  readonly others: readonly number[];
}

/**
 * Lays out three sentences: one that answers the moment, and two good ones for other moments. Another round brings
 * others, in another order; the same round brings the same.
 *
 * @param n number of the phrase
 * @param round times that it was chosen before
 */
export function choicesFor(n: number, { better, others }: ChoiceSource, round: number): Choice[] {
  const sentence = (phrase: number, turn: number): Choice => {
    const all = better[phrase - 1] ?? [];
    return { n: phrase, text: all[turn % Math.max(1, all.length)] ?? '' };
  };
  const picked = [0, 1].flatMap((at) => {
    const other = others[(2 * round + at) % Math.max(1, others.length)];
    return other === undefined ? [] : [sentence(other, round + at)];
  });
  const distinct = picked.filter(({ n: one }, at) => picked.findIndex((other) => other.n === one) === at);
  // 7 and 5 only spread the places; neither shares a factor with three.
  const place = (7 * n + 5 * round) % (distinct.length + 1);
  return [...distinct.slice(0, place), sentence(n, round), ...distinct.slice(place)];
}
