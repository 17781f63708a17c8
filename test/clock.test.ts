import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clock, type Hold, HoldTimerController, type HoldMoment } from '../src/hold-timer.js';

const HOLD = 30;
const REST = 10;
const ROUNDS = 3;
const PHASES = [HOLD, REST, HOLD, REST, HOLD];

/** What a timer shows `elapsed` seconds after its start: phase, round, seconds to go; none once it is done. */
const truth = (elapsed: number) => {
  let end = 0;
  for (const [index, total] of PHASES.entries()) {
    end += total;
    if (elapsed < end) {
      const phase = index % 2 ? 'rest' : 'hold';
      return { phase, round: Math.floor(index / 2) + 1, left: Math.ceil(end - elapsed) };
    }
  }
  return undefined;
};

const shown = (hold: Hold | undefined) =>
  hold && { phase: hold.phase, round: hold.round, left: hold.left };

describe('the hold timer in a browser that keeps bad time', () => {
  const real = { ...clock };
  /** Milliseconds: what the machine says, and when the one timeout is due by a clock nobody sets. */
  let now: number;
  let passed: number;
  let waiting: { at: number; run: () => void } | undefined;
  let timer: HoldTimerController;
  let moments: HoldMoment[];

  beforeEach(() => {
    Object.assign(clock, {
      now: () => now,
      after: (delay: number, run: () => void) => {
        expect(waiting, 'one timeout at a time').to.equal(undefined);
        waiting = { at: passed + delay, run };
        return waiting;
      },
      cancel: () => (waiting = undefined),
    });
  });
  afterEach(() => Object.assign(clock, real));

  const start = () => {
    now = 1_800_000_000_000;
    passed = 0;
    waiting = undefined;
    moments = [];
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    timer = new HoldTimerController(host, ROUNDS, REST, (moment) => moments.push(moment));
    timer.start('calf', HOLD);
  };

  /** Lets milliseconds pass; then come the timeouts that are due, as after a sleep or a throttled spell. */
  const pass = (milliseconds: number) => {
    now += milliseconds;
    passed += milliseconds;
    while (waiting && waiting.at <= passed) {
      const { run } = waiting;
      waiting = undefined;
      run();
    }
  };

  const spells = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 40 });

  it('shows the true time whenever it is let run, however it was held up', () =>
    fc.assert(
      fc.property(spells, (given) => {
        start();
        for (const spell of given) {
          const isDue = waiting && waiting.at <= passed + spell;
          pass(spell);
          if (isDue) expect(shown(timer.hold)).to.deep.equal(truth(passed / 1000));
        }
      }),
      { seed: 20261122, numRuns: 500 },
    ));

  it('comes to its end, and never shows more than the whole, while the clock jumps back and forth', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.maxSafeInteger()), {
          maxLength: 40,
        }),
        (given) => {
          start();
          for (const [spell, jump] of given) {
            pass(spell);
            now += jump % 10_000_000;
            const { hold } = timer;
            if (hold) expect(hold.left).to.be.within(0, hold.total);
          }
          for (let second = 0; timer.hold && second < 400; second += 1) pass(1000);
          expect(timer.hold).to.equal(undefined);
          expect(waiting).to.equal(undefined);
          expect(moments.filter((moment) => moment === 'done')).to.have.length(1);
        },
      ),
      { seed: 20261122, numRuns: 500 },
    ));
});
