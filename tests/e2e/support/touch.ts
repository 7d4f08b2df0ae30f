import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where fingers go down, and where they are lifted; one pair a finger. */
export type Fingers = readonly (readonly [from: Point, to: Point])[];

/** A touch screen, driven as the operating system drives it. */
export class TouchScreen {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<TouchScreen> {
    return new TouchScreen(page, await page.context().newCDPSession(page));
  }

  /**
   * Drags fingers over the screen, and waits until the page has seen them lifted.
   * @param fingers one for a swipe, two for a pinch
   * @param milliseconds how long that takes by the clock of the touch screen
   */
  async drag(fingers: Fingers, milliseconds = 200): Promise<void> {
    const lifted = this.#page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('touchend', ({ touches }) => {
            if (touches.length === 0) resolve(undefined);
          });
        }),
    );
    const start = Date.now() / 1000;
    const steps = [0, 0.25, 0.5, 0.75, 1];
    for (const part of steps) {
      await this.#send(part === 0 ? 'touchStart' : 'touchMove', {
        timestamp: start + (part * milliseconds) / 1000,
        touchPoints: fingers.map(([from, to], id) => ({
          id,
          x: from.x + part * (to.x - from.x),
          y: from.y + part * (to.y - from.y),
        })),
      });
    }
    await this.#send('touchEnd', { timestamp: start + milliseconds / 1000, touchPoints: [] });
    await lifted;
  }

  /** Swipes with one finger, from the middle of something that is in view. */
  async swipe(on: Locator, by: Point, milliseconds?: number): Promise<void> {
    const box = await on.boundingBox();
    if (!box) throw new Error('nothing to swipe on');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.drag([[from, { x: from.x + by.x, y: from.y + by.y }]], milliseconds);
  }

  #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    event: { timestamp: number; touchPoints: { id: number; x: number; y: number }[] },
  ): Promise<unknown> {
    return this.#session.send('Input.dispatchTouchEvent', { type, ...event });
  }
}
