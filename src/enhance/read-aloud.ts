import { chineseVoice } from '../audio/voice.ts';
import { LESSON_TEXT } from '../text/lesson.ts';

/** Sentences worth hearing: dialogue, better wordings, the sentence to take along. */
const SPOKEN = '.example li, .example > p, [data-speak], p.keep';
/** Somewhat slower than the voice's own pace (1), to speak along with. */
const RATE = 0.9;

/**
 * Puts a button for reading aloud beside every spoken sentence, where the browser has a Chinese voice of its own.
 * A voice that works over the network would send the text away, so it does not count.
 */
export function wireReadAloud(): void {
  if (!('speechSynthesis' in window)) return;
  const synthesis = window.speechSynthesis;
  const offer = (): void => {
    const voice = chineseVoice(synthesis.getVoices());
    if (!voice) return;
    synthesis.removeEventListener('voiceschanged', offer);
    for (const sentence of document.querySelectorAll<HTMLElement>(SPOKEN)) {
      sentence.append(button(wordsOf(sentence), voice));
    }
  };
  // Many browsers know their voices only after a while.
  synthesis.addEventListener('voiceschanged', offer);
  offer();
  // A voice would go on after the page is gone.
  addEventListener('pagehide', () => {
    synthesis.cancel();
  });
}

/** @returns what is to be read: without the explanations that wait behind glossary words */
function wordsOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true) as HTMLElement;
  for (const note of copy.querySelectorAll('.term-note')) note.remove();
  return copy.textContent.trim();
}

function button(sentence: string, voice: SpeechSynthesisVoice): HTMLButtonElement {
  const speak = document.createElement('button');
  speak.type = 'button';
  speak.className = 'speak';
  speak.setAttribute('aria-label', LESSON_TEXT.readAloud(sentence));
  speak.setAttribute('aria-pressed', 'false');
  speak.addEventListener('click', () => {
    const speaking = speak.getAttribute('aria-pressed') === 'true';
    // One sentence at a time; the one that is stopped tells its own button.
    speechSynthesis.cancel();
    if (speaking) return;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    const show = (pressed: boolean) => () => {
      speak.setAttribute('aria-pressed', String(pressed));
    };
    utterance.onend = show(false);
    utterance.onerror = show(false);
    show(true)();
    speechSynthesis.speak(utterance);
  });
  return speak;
}
