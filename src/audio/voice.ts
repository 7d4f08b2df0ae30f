/**
 * A Chinese voice that speaks on the device itself. One that works over the network would send the text away, so it does
 * not count.
 */
export function chineseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ localService, lang }) => localService && /^(?:zh|cmn)\b/i.test(lang));
  const language = document.documentElement.lang.includes('Hant') ? /tw|hant/i : /cn|hans/i;
  return own.find(({ lang }) => language.test(lang)) ?? own[0];
}

/** Calls back when the browser may have come to know other voices; many know theirs only after a while. */
export function onVoices(tell: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  const { speechSynthesis: synthesis } = window;
  synthesis.addEventListener('voiceschanged', tell);
  return () => {
    synthesis.removeEventListener('voiceschanged', tell);
  };
}

/** Whether something can be read aloud without leaving the device. */
export function canSpeak(): boolean {
  return 'speechSynthesis' in window && chineseVoice(window.speechSynthesis.getVoices()) !== undefined;
}

/** How a voice is set; 1 is its own pace and height. */
export interface Manner {
  readonly rate: number;
  readonly pitch: number;
}

/** Reads a sentence aloud; whatever is being read stops. Nothing happens without a voice of the device's own. */
export function speak(sentence: string, { rate, pitch }: Manner): void {
  if (!('speechSynthesis' in window)) return;
  const { speechSynthesis: synthesis } = window;
  const voice = chineseVoice(synthesis.getVoices());
  synthesis.cancel();
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.pitch = pitch;
  synthesis.speak(utterance);
}
