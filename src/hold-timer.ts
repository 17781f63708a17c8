import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the timer counts: holding a stretch, or resting before the next hold. */
export type HoldPhase = 'hold' | 'rest';

/** What just happened: a phase began, the reader paused, went on or stopped, or all rounds are over. */
export type HoldMoment = HoldPhase | 'half' | 'pause' | 'resume' | 'stop' | 'done';

/** A hold under way. Times are in seconds. */
export interface Hold {
  /** Id of the stretch. */
  readonly stretch: string;
  readonly phase: HoldPhase;
  /** Which hold this is, or comes before the rest: 1 for the first. */
  readonly round: number;
  /** Seconds of the whole phase, and those still to go, rounded up. */
  readonly total: number;
  readonly left: number;
  readonly isPaused: boolean;
}

/** Where the timer gets the time from, in milliseconds. Tests put their own in its place. */
export const clock = {
  now: (): number => Date.now(),
  after: (delay: number, run: () => void): unknown => setTimeout(run, delay),
  cancel: (handle: unknown): void => clearTimeout(handle as number),
};

/**
 * Counts holds and rests down to a deadline, so that a tab that slept is right when it wakes.
 *
 *     start --> hold --> rest --> hold --> … --> done
 *                 \\ pause, resume, stop at any time
 */
export class HoldTimerController implements ReactiveController {
  /** The hold under way, if any. */
  hold: Hold | undefined = undefined;
  /** Id of the stretch whose holds are all over, until another begins or the reader leaves it. */
  done: string | undefined = undefined;
  #seconds = 0;
  #deadline = 0;
  /** The time of the last tick: a clock set back since then is no time gone. */
  #last = 0;
  #handle: unknown;

  /**
   * @param rounds how many holds make a stretch
   * @param rest seconds between two of them
   * @param tell hears of each moment, with the hold as it then is
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly rounds: number,
    private readonly rest: number,
    private readonly tell: (moment: HoldMoment, hold: Hold) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Begins the first hold of `stretch`, of so many `seconds`; whatever ran before ends. */
  start(stretch: string, seconds: number): void {
    this.#end();
    this.#seconds = seconds;
    this.#begin(stretch, 'hold', 1, clock.now());
  }

  pause(): void {
    if (!this.hold || this.hold.isPaused) return;
    clock.cancel(this.#handle);
    this.#set({ ...this.hold, isPaused: true });
    this.tell('pause', this.hold);
  }

  resume(): void {
    if (!this.hold?.isPaused) return;
    this.#last = clock.now();
    this.#deadline = this.#last + this.hold.left * 1000;
    this.#set({ ...this.hold, isPaused: false });
    this.tell('resume', this.hold);
    this.#tick();
  }

  stop(): void {
    this.#leave('stop');
  }

  #leave(moment: HoldMoment): void {
    const { hold } = this;
    this.#end();
    if (moment === 'done') this.done = hold?.stretch;
    if (hold) this.tell(moment, hold);
  }

  #end(): void {
    clock.cancel(this.#handle);
    this.done = undefined;
    this.#set(undefined);
  }

  #set(hold: Hold | undefined): void {
    this.hold = hold;
    this.host.requestUpdate();
  }

  #begin(stretch: string, phase: HoldPhase, round: number, from: number): void {
    const total = phase === 'hold' ? this.#seconds : this.rest;
    this.#last = from;
    this.#deadline = from + total * 1000;
    // Less than the whole where a sleeping tab wakes in the middle.
    const left = Math.max(0, Math.ceil((this.#deadline - clock.now()) / 1000));
    const hold: Hold = { stretch, phase, round, total, left, isPaused: false };
    this.#set(hold);
    this.tell(phase, hold);
    this.#tick();
  }

  #next({ stretch, phase, round }: Hold): void {
    if (phase === 'rest') this.#begin(stretch, 'hold', round + 1, this.#deadline);
    else if (round < this.rounds) this.#begin(stretch, 'rest', round, this.#deadline);
    else this.#leave('done');
  }

  readonly #tick = (): void => {
    const { hold } = this;
    if (!hold) return;
    const now = clock.now();
    if (now < this.#last) this.#deadline += now - this.#last;
    this.#last = now;
    const wait = this.#deadline - now;
    if (wait <= 0) {
      this.#next(hold);
      return;
    }
    const left = Math.ceil(wait / 1000);
    const isHalf = hold.phase === 'hold' && hold.left * 2 > hold.total && left * 2 <= hold.total;
    const next: Hold = { ...hold, left };
    this.#set(next);
    if (isHalf) this.tell('half', next);
    this.#handle = clock.after(wait - (left - 1) * 1000, this.#tick);
  };
}
