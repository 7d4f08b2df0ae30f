import { chineseNumber } from '../text/numbers.ts';
import { drills, lessonOfDrill, listOfDrill, topics } from './course.ts';

/**
 * The slide's own heading, without what the list of topics adds in brackets. A slide with several exercises in one
 * lesson: the second is called …（二）, as two slips of one name cannot be told apart by ear.
 * @throws Error if no lesson places the drill
 */
export async function drillTitle(id: string): Promise<string> {
  const [all, lists, homes, topicTitles] = await Promise.all([
    drills(),
    listOfDrill(),
    lessonOfDrill(),
    topics(),
  ]);
  const drill = all.get(id);
  const home = homes.get(id);
  if (!drill || !home) throw new Error(`no drill ${id}`);
  const ofSlide = home.drills.filter(
    (one) => all.get(one)?.source.topic === drill.source.topic && !lists.has(one),
  );
  const heading = (topicTitles.get(drill.source.topic)?.title ?? '').replace(/（.*）$/, '');
  // A list of the lesson may bear the same heading; it keeps it plain.
  const namesakes = new Set(
    home.drills.map((one) => lists.get(one)).filter((list) => list?.title === heading),
  );
  const place = namesakes.size + ofSlide.indexOf(id) + 1;
  return place > 1 ? `${heading}（${chineseNumber(place)}）` : heading;
}
