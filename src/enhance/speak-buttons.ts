import { LESSON_TEXT } from '../text/lesson.ts';

/** Sentences worth hearing: dialogue, better wordings, the sentence to take along. */
const SPOKEN = '.example li, .example > p, [data-speak], p.keep';
/** Somewhat slower than the voice's own pace (1), to speak along with. */
const RATE = 0.9;

/** Puts a button for reading aloud beside every spoken sentence. */
export function addSpeakButtons(voice: SpeechSynthesisVoice): void {
  for (const sentence of document.querySelectorAll<HTMLElement>(SPOKEN)) {
    sentence.append(button(wordsOf(sentence), voice));
  }
  // A voice would go on after the page is gone.
  addEventListener('pagehide', () => {
    speechSynthesis.cancel();
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
