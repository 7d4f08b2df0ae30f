import { chineseVoice } from '../audio/voice.ts';
import { whenRead } from './reader.ts';

/**
 * Offers to read sentences aloud, where the browser has a Chinese voice of its own. A voice that works over the network
 * would send the text away, so it does not count.
 */
export function wireReadAloud(): void {
  if (!('speechSynthesis' in window)) return;
  const synthesis = window.speechSynthesis;
  const offer = (): void => {
    const voice = chineseVoice(synthesis.getVoices());
    if (!voice) return;
    synthesis.removeEventListener('voiceschanged', offer);
    void whenRead(() => import('./speak-buttons.ts')).then(({ addSpeakButtons }) => {
      addSpeakButtons(voice);
    });
  };
  // Many browsers know their voices only after a while.
  synthesis.addEventListener('voiceschanged', offer);
  offer();
}
