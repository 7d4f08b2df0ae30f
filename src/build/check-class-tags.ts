import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';

/** Tags of a class that hold whole paragraphs. */
const BLOCKS = ['Notes', 'Discuss', 'SlideOnly', 'LessonOnly'];
/** What only a class sees may hold no exercise and nothing that a learner would look for. */
const LEARNERS_OWN = ['Drill', 'DrillList', 'Figure', 'Phrases', 'Term', 'Lead', 'Example', 'Evidence'];
const MOST_MINUTES = 60;

/**
 * Checks how a lesson's slides are marked: minutes, tags on lines of their own, and what may stand in which.
 * @param file path to print, relative to the project
 * @param text of the whole file
 */
export function checkClassTags(file: string, text: string): Problem[] {
  const problem = (at: number, message: string): Problem => ({
    file,
    line: text.slice(0, at).split('\n').length,
    message,
  });
  const minutes = [...text.matchAll(/<(Notes|Discuss)\s[^>]*?\bminutes="([^"]*)"/g)].flatMap((match) =>
    isMinutes(match[2] ?? '') ? [] : [problem(match.index, AuthorMessage.minutes(match[1] ?? ''))],
  );
  const inline = [
    ...text.matchAll(new RegExp(`(?:\\S[^\\n]*)(</?(?:${BLOCKS.join('|')}|Break)\\b)`, 'g')),
    ...text.matchAll(new RegExp(`</?(?:${BLOCKS.join('|')})\\b[^>]*>(?=[^\\n]*\\S)`, 'g')),
  ].map((match) => problem(match.index, AuthorMessage.ownLine()));
  const nested = [...text.matchAll(/<(Notes|Discuss|SlideOnly)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap((match) =>
    [...(match[2] ?? '').matchAll(/<(\w+)\b/g)]
      .filter(([, name = '']) => LEARNERS_OWN.includes(name) || BLOCKS.includes(name))
      .map((inner) =>
        problem(
          match.index + match[0].indexOf(inner[0]),
          AuthorMessage.notForClass(inner[1] ?? '', match[1] ?? ''),
        ),
      ),
  );
  return [...minutes, ...inline, ...nested].sort((one, other) => one.line - other.line);
}

/** Whole or half minutes. */
function isMinutes(text: string): boolean {
  const minutes = Number(text);
  return /^\d+(?:\.5)?$/.test(text) && minutes > 0 && minutes <= MOST_MINUTES;
}
