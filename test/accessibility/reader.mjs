/* global document, frames, Node -- in the browser's part */
import { settle } from './states.mjs';

const READER = '/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

/** Said by this reader of every thing, by others of none: where plain text and emphasis begin. */
const CHATTER = /^(?:paragraph|strong|caption|end of .*|)$/;
const PLACE = /(?:, level 1)?, position (\d+), set size (\d+)$/;

/**
 * A person who hears the page: @guidepup/virtual-screen-reader reads the flat copy of it (it stops at a
 * shadow root), and every key goes to the page itself, through the browser. Where the page puts its
 * focus, the reader follows.
 *
 *     page  -- syncCopy -->  flat copy  -- read by -->  virtual screen reader  -->  log
 *      ^                                                        |
 *      +------------------- real focus and keys ----------------+
 *
 * `log` has what was heard, a line each, and what was done, after a mark.
 */
export class Listener {
  log = [];
  /** What was heard last, and the link or heading whose words may be said again. */
  #last;
  #named;

  static async open(page) {
    const listener = new Listener();
    listener.page = page;
    await page.evaluate(async (reader) => {
      const copy = await import('/test/accessibility/flat-copy.js');
      await copy.syncCopy();
      const frame = frames['flat-copy'];
      const script = frame.document.createElement('script');
      script.type = 'module';
      script.textContent = `
        import { virtual } from '${reader}';
        await virtual.start({ container: document.body });
        globalThis.virtual = virtual;
        dispatchEvent(new Event('started'));`;
      const started = new Promise((resolve) => {
        frame.addEventListener('started', resolve, { once: true });
      });
      frame.document.head.append(script);
      await started;
    }, READER);
    await listener.#hear('opens the page');
    return listener;
  }

  /** Goes to the next thing of a kind that the reader knows: `moveToNextHeading`. */
  async go(command, words) {
    await this.page.evaluate((name) => frames['flat-copy'].virtual.perform(name), command);
    return this.#hear(words);
  }

  /** Reads on, thing by thing, until one that `isLast` says is it. */
  async readUntil(isLast, words = 'reads on') {
    let mark = words;
    for (let count = 0; count < 500; count += 1) {
      await this.page.evaluate(() => frames['flat-copy'].virtual.next());
      const said = await this.#hear(mark);
      mark = undefined;
      if (said.some((phrase) => isLast.test(phrase))) return;
    }
    throw new Error(`never heard ${isLast}:\n${this.log.join('\n')}`);
  }

  /** Goes on to what `isIt` says it is, as by a reader's key for the next button, past the rest. */
  async find(isIt, words) {
    const { length } = this.log;
    await this.readUntil(isIt, words);
    this.log.splice(length + 2, this.log.length - length - 3);
  }

  /** Presses `key` on what was read last, if that is something to press; else where the focus is. */
  async press(key) {
    await this.page.evaluate(async () => {
      const { originalOf } = await import('/test/accessibility/flat-copy.js');
      const node = frames['flat-copy'].virtual.activeNode;
      const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      originalOf(element)?.closest('a, button, input')?.focus();
    });
    const before = await this.#focused();
    this.#last = this.#named = undefined;
    await this.page.keyboard.press(key);
    await this.#follow(before);
    await this.#hear(`presses ${key === ' ' ? 'Space' : key}`);
  }

  /** Lets the clock of the page go `seconds` on. */
  async wait(seconds) {
    await this.page.evaluate((count) => globalThis.passTime(count), seconds);
    await this.#follow(await this.#focused());
    await this.#hear(`waits ${seconds} seconds`);
  }

  async close() {
    await this.page.evaluate(() => frames['flat-copy'].virtual.stop());
  }

  /** What has the focus, through shadow roots, as a handle to compare. */
  #focused() {
    return this.page.evaluateHandle(() => {
      let { activeElement } = document;
      while (activeElement?.shadowRoot?.activeElement)
        ({ activeElement } = activeElement.shadowRoot);
      return activeElement;
    });
  }

  /** Brings the copy up to date; where the focus moved, so does the reader. */
  async #follow(before) {
    await settle(this.page);
    const after = await this.#focused();
    await this.page.evaluate(
      async (from, to) => {
        const { copyOf, syncCopy } = await import('/test/accessibility/flat-copy.js');
        await syncCopy();
        // The reader hears of changes in a task of its own.
        await new Promise((resolve) => setTimeout(resolve));
        const { virtual } = frames['flat-copy'];
        const copy = copyOf(to);
        if (from === to && !copy?.contains(virtual.activeNode)) return;
        // The reader knows no plain `span`: it goes to the heading around that.
        for (let node = copy; node?.parentElement; node = node.parentElement) {
          node.dispatchEvent(new Event('focusin', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve));
          if (virtual.activeNode === node) break;
        }
      },
      before,
      after,
    );
  }

  async #hear(words) {
    const heard = await this.page.evaluate(async () => {
      const { virtual } = frames['flat-copy'];
      const phrases = [...(await virtual.spokenPhraseLog())];
      await virtual.clearSpokenPhraseLog();
      return phrases;
    });
    const said = this.#plain(heard);
    if (words) this.log.push('', `» ${words}`);
    this.log.push(...said);
    return said;
  }

  /** What of `phrases` a person would hear from most readers: each thing once, without its end. */
  #plain(phrases) {
    return phrases.flatMap((phrase) => {
      if (CHATTER.test(phrase)) return [];
      if (/^polite: /.test(phrase)) return [phrase];
      // A link or a heading is said with its words; this reader then says them again.
      const isRepeated = phrase === this.#last || this.#named?.includes(phrase);
      if (isRepeated) return [];
      this.#named = /^(?:heading|link|button), /.test(phrase) ? phrase : undefined;
      this.#last = phrase;
      return [phrase.replace(PLACE, ', $1 of $2')];
    });
  }
}
