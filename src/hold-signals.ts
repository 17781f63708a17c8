import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HoldMoment } from './hold-timer.js';
import { get } from './page/dom.js';
import { PageEventsController } from './page/page-events.js';

/** What is felt and heard at a moment: milliseconds on and off, and hertz. */
const SIGNALS: Partial<Record<HoldMoment, readonly [number[], number]>> = {
  hold: [[200], 880],
  rest: [[100, 100, 100], 440],
  done: [[500], 660],
};

/** Seconds that a tone takes. */
const TONE = 0.3;

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * What tells of a hold to who does not look: the device shakes where it can, and sounds where the reader
 * has asked for it. Meanwhile the screen stays on. All of it may be missing, or refused: the timer counts on.
 */
export class HoldSignals implements ReactiveController {
  #audio: AudioContext | undefined = undefined;
  #isRunning = false;
  #lock: WakeLockSentinel | undefined;
  #isAsking = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    // The browser takes the lock back from a page that is hidden.
    new PageEventsController(host, { visibilitychange: () => void this.#stayOn() });
  }

  /** Whether a sound is on; nothing where none is to be had, or wanted. */
  get sound(): boolean | undefined {
    return 'AudioContext' in globalThis && !isCalm() ? this.#audio !== undefined : undefined;
  }

  /** Turns the sound on, and lets it be heard, or off. Only a press may do so: browsers ask for one. */
  toggle(): void {
    if (this.#audio) this.#hush();
    else {
      this.#audio = new AudioContext();
      this.#play(660);
    }
  }

  tell(moment: HoldMoment): void {
    if (moment !== 'half') this.#isRunning = ['hold', 'rest', 'resume'].includes(moment);
    void this.#stayOn();
    const [shake, tone] = SIGNALS[moment] ?? [];
    if (!shake || !tone || isCalm()) {
      // What is to sound for a while keeps a phone awake.
      if (!this.#isRunning) void this.#audio?.suspend();
      return;
    }
    // Not in every browser, whatever the types say.
    (navigator as Partial<Navigator>).vibrate?.(shake);
    this.#play(tone);
  }

  hostDisconnected(): void {
    this.#isRunning = false;
    void this.#stayOn();
    this.#hush();
  }

  #hush(): void {
    void this.#audio?.close();
    this.#audio = undefined;
  }

  #play(frequency: number): void {
    const audio = this.#audio;
    if (!audio) return;
    void audio.resume();
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.3, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + TONE);
    tone.connect(volume).connect(audio.destination);
    tone.onended = () => {
      if (!this.#isRunning && audio.state === 'running') void audio.suspend();
    };
    tone.start();
    tone.stop(audio.currentTime + TONE);
  }

  /** Asks for the lock while a hold runs, and gives it back. */
  async #stayOn(): Promise<void> {
    if (!this.#isRunning) {
      this.#giveBack();
      return;
    }
    const { wakeLock } = navigator as Partial<Navigator>;
    const isHeld = this.#isAsking || this.#lock?.released === false;
    if (!wakeLock || isHeld || get(document, 'visibilityState') !== 'visible') return;
    this.#isAsking = true;
    this.#lock = await wakeLock.request('screen').catch(() => undefined);
    this.#isAsking = false;
    this.#giveBack();
  }

  /** The hold may have ended while the browser was asked. */
  #giveBack(): void {
    if (this.#isRunning) return;
    void this.#lock?.release().catch(() => {});
    this.#lock = undefined;
  }
}
