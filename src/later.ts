/** How many jobs a frame may have to wait for. */
const SLICE = 2;

/**
 * Small jobs that can wait until the page has been painted.
 *
 *     add --> a few at a time, between frames
 *         --> all at once when somebody calls `finish`
 */
export class Later {
  #jobs: (() => void)[] = [];

  readonly add = (job: () => void): void => {
    if (this.#jobs.push(job) > 1) return;
    // Unlike a timer, a message comes at once in a page out of sight, and where a page plays with time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      this.#do(SLICE);
      if (this.#jobs.length) port2.postMessage(0);
      else port1.close();
    };
    port2.postMessage(0);
  };

  readonly finish = (): void => this.#do(Infinity);

  #do(count: number): void {
    for (const job of this.#jobs.splice(0, count)) job();
  }
}
