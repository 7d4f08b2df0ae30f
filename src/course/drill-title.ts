import { chineseNumber } from '../text/numbers.ts';
import { drillLists, drills, lessons, topics } from './course.ts';

/**
 * The slide's own heading, without what the list of topics adds in brackets. A slide with several exercises in one
 * lesson: the second is called …（二）, as two slips of one name cannot be told apart by ear.
 * @throws Error if no lesson places the drill
 */
export async function drillTitle(id: string): Promise<string> {
  const [all, lists, inOrder, topicTitles] = await Promise.all([drills(), drillLists(), lessons(), topics()]);
  const drill = all.get(id);
  const home = inOrder.find((lesson) => lesson.drills.includes(id));
  if (!drill || !home) throw new Error(`no drill ${id}`);
  const inLists = [...lists.values()].flatMap((list) => list.lines);
  const ofSlide = home.drills.filter(
    (one) => all.get(one)?.source.topic === drill.source.topic && !inLists.includes(one),
  );
  const heading = (topicTitles.get(drill.source.topic)?.title ?? '').replace(/（.*）$/, '');
  // A list of the lesson may bear the same heading; it keeps it plain.
  const namesakes = [...lists.values()].filter(
    ({ title, lines }) =>
      title === heading && lines.some((line) => typeof line === 'string' && home.drills.includes(line)),
  );
  const place = namesakes.length + ofSlide.indexOf(id) + 1;
  return place > 1 ? `${heading}（${chineseNumber(place)}）` : heading;
}
