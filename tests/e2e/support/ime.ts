import type { CDPSession, Page } from '@playwright/test';

/** An input method, driven as the operating system drives it. */
export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** The pinyin so far stands in the field, underlined. */
  async compose(text: string): Promise<void> {
    await this.#key('Process');
    await this.#session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** A candidate is taken; the composition ends with it. */
  async commit(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }

  /** A key that the input method keeps for itself: key code 229. */
  async confirm(key: 'Enter' | ' ' | '/' = 'Enter'): Promise<void> {
    await this.#key(key);
  }

  async #key(key: string): Promise<void> {
    const event = { key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}
