import type { Page } from '@playwright/test';

export interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

interface Spoken {
  readonly text: string;
  readonly voice: string | undefined;
}

interface Mouth {
  voices: readonly Voice[];
  readonly spoken: Spoken[];
  readonly finish: () => void;
}

/** A voice that lives on the device, and one that works over the network. */
export const TINGTING: Voice = { name: 'Tingting', lang: 'zh-CN', localService: true };
export const MEIJIA: Voice = { name: 'Meijia', lang: 'zh-TW', localService: true };
export const SAMANTHA: Voice = { name: 'Samantha', lang: 'en-US', localService: true };
export const CLOUD: Voice = { name: 'Cloud', lang: 'zh-CN', localService: false };

/** Gives the pages to come a browser that speaks with these voices; what it says is written down. */
export async function speakWith(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((known) => {
    class Utterance {
      voice: Voice | undefined;
      lang = '';
      rate = 1;
      onend: (() => void) | undefined;
      onerror: (() => void) | undefined;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    class Synthesis extends EventTarget implements Mouth {
      voices = known;
      readonly spoken: Spoken[] = [];
      #now: Utterance | undefined;
      readonly getVoices = () => this.voices;
      readonly speak = (utterance: Utterance): void => {
        this.#now = utterance;
        this.spoken.push({ text: utterance.text, voice: utterance.voice?.name });
      };
      // The one that is cut short is told so, a little later.
      readonly cancel = (): void => {
        const cut = this.#now;
        this.#now = undefined;
        queueMicrotask(() => cut?.onerror?.());
      };
      readonly finish = (): void => {
        this.#now?.onend?.();
        this.#now = undefined;
      };
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new Synthesis() });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

/** The browser learns of its voices only now. */
export function learnVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  return page.evaluate((known) => {
    const mouth = speechSynthesis as unknown as Mouth & EventTarget;
    mouth.voices = known;
    mouth.dispatchEvent(new Event('voiceschanged'));
  }, voices);
}

/** @returns what has been said so far */
export function spoken(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() => (speechSynthesis as unknown as Mouth).spoken);
}

/** The sentence that is being said comes to its end. */
export function finishSpeaking(page: Page): Promise<void> {
  return page.evaluate(() => {
    (speechSynthesis as unknown as Mouth).finish();
  });
}
