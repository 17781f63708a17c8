import type { ReactiveElement } from 'lit';
import type { Announcer } from './announcer.js';
import { send } from './events.js';
import { fill } from './fill.js';
import { areas, rest, rounds } from './generated/outline.js';
import { HoldSignals } from './hold-signals.js';
import { type Hold, type HoldMoment, HoldTimerController } from './hold-timer.js';
import { keepPlace } from './page/keep-place.js';
import { isInNow } from './views/now.js';

/** A hold of a stretch, as the reader has it: started and stopped, told to ears, hand and page. */
export class ReaderHold {
  readonly timer: HoldTimerController;
  readonly signals: HoldSignals;

  constructor(
    private readonly host: ReactiveElement,
    private readonly announcer: Announcer,
  ) {
    this.timer = new HoldTimerController(host, rounds, rest, (...told) => this.#onHold(...told));
    this.signals = new HoldSignals(host);
  }

  /** Starts the holds for the place `id`, where they have a length, by its `button`. */
  start(id: string, button: Element): void {
    const area = areas.find((one) => one.id === id);
    // Nothing goes above the steps for a cramp now, where picture, count and button are to be seen together.
    const restore = isInNow(button) ? () => {} : keepPlace(button);
    if (area && 'seconds' in area) this.timer.start(id, area.seconds);
    void this.host.updateComplete.then(restore);
  }

  toggleSound(): void {
    this.signals.toggle();
    this.host.requestUpdate();
  }

  #onHold(moment: HoldMoment, { left, round, stretch }: Hold): void {
    this.signals.tell(moment);
    const values = { seconds: left, round, rounds };
    this.announcer.say(({ words }) => fill(words.timer.said[moment], values));
    if (moment === 'stop' || moment === 'done') void this.#keepFocus();
    if (moment !== 'half') send(this.host, 'spasm-guide-hold', { stretch, phase: moment });
  }

  /** The button "Stop" goes with the count; who was on it goes on from the one that starts again. */
  async #keepFocus(): Promise<void> {
    const focused = this.host.renderRoot.querySelector('.hold :focus');
    const timer = focused?.closest('.hold');
    await this.host.updateComplete;
    timer?.querySelector('button')?.focus({ preventScroll: true });
  }
}
