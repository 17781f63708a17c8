import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReactiveController } from 'lit';
import { clock, type Hold, HoldTimerController, type HoldMoment } from '../src/hold-timer.js';
import {
  click,
  content,
  crampNow,
  guide,
  heard,
  part,
  parts,
  type SpasmGuide,
  summary,
} from './helpers.js';

/** The clock of the machine, put back after each test. */
const { now } = Date;
const { setTimeout, clearTimeout } = window;
const machine = () => {
  Date.now = now;
  Object.assign(window, { setTimeout, clearTimeout });
};

/** A clock that only the test moves. */
let time = 0;
let waiting = new Map<number, { at: number; run: () => void }>();

/** Runs what is due, earliest first, until nothing is. */
const runDue = () => {
  for (;;) {
    const [first] = [...waiting]
      .filter(([, { at }]) => at <= time)
      .sort(([, a], [, b]) => a.at - b.at);
    if (!first) return;
    waiting.delete(first[0]);
    first[1].run();
  }
};

/** Lets `seconds` pass as an open tab has them: each timeout comes when it is due. */
const pass = (seconds: number) => {
  const end = time + seconds * 1000;
  for (;;) {
    const next = Math.min(...[...waiting.values()].map(({ at }) => at));
    if (next > end) break;
    time = Math.max(time, next);
    runDue();
  }
  time = end;
};

/** Lets `seconds` pass as a tab has them that sleeps: nothing comes until it wakes. */
const sleep = (seconds: number) => {
  time += seconds * 1000;
  runDue();
};

/** Sets the clock of the machine, as a person or the network does: timeouts know nothing of it. */
const setClock = (seconds: number) => {
  time += seconds * 1000;
  for (const one of waiting.values()) one.at += seconds * 1000;
};

beforeEach(() => {
  time = Date.parse('2026-11-22T03:12:00Z');
  waiting = new Map();
  let handles = 0;
  Date.now = () => time;
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0) => {
      // What waits longer than a count does is the test's own.
      if (delay > 1000) return setTimeout(run, delay);
      handles += 1;
      waiting.set(handles, { at: time + delay, run });
      return handles;
    },
    clearTimeout: (handle: number) => waiting.delete(handle) || clearTimeout(handle),
  });
});

afterEach(machine);

const read = (one: Element | null | undefined): string =>
  (one?.textContent ?? '').replace(/\s+/g, ' ').trim();

const status = (element: Element): string =>
  read(element.shadowRoot!.querySelector('[role=status]'));

/** The place of the timer of the stretch `id` in the panel. */
const box = (element: Element, id: string): HTMLElement =>
  content(element, 'stretch').querySelector<HTMLElement>(`[part~="${id}"] .hold`)!;

/** The words of the buttons of a timer, in order. */
const buttons = (element: Element, id: string): string[] =>
  [...box(element, id).querySelectorAll('button')].map(read);

const button = (element: Element, id: string, text: string): HTMLButtonElement => {
  const found = [...box(element, id).querySelectorAll('button')].find((one) => read(one) === text);
  if (!found) throw new Error(`no button "${text}" for ${id}`);
  return found;
};

const START = 'Start the hold timer';

/** Clicks the button that says `text` with a real mouse and waits until the guide has answered. */
const press = async (element: SpasmGuide, text: string, id = 'calf') => {
  await click(button(element, id, text));
  await element.updateComplete;
};

/** Lets `seconds` pass and waits until the guide shows it. */
const after = async (element: SpasmGuide, seconds: number) => {
  pass(seconds);
  await element.updateComplete;
};

/** The count as a reader sees it, or none. */
const count = (element: Element, id = 'calf'): string | undefined => {
  const timer = box(element, id).querySelector('[part~=timer]');
  return timer ? read(timer) : undefined;
};

/** How much of the ring is drawn, 0 to 1. */
const ring = (element: Element, id = 'calf'): number => {
  const drawn = box(element, id).querySelector('circle[stroke-dasharray]')!;
  expect(drawn.getAttribute('pathLength')).to.equal('1');
  const [dash, gap] = drawn.getAttribute('stroke-dasharray')!.split(' ').map(Number);
  expect(gap, 'one dash, never two').to.equal(1);
  return dash!;
};

/** A guide with its stretches open and the timer of `id` running. */
const started = async (id = 'calf') => {
  const element = await guide('open="stretch"');
  await press(element, START, id);
  return element;
};

describe('the hold timer: the count', () => {
  it('tells by their names whose they are, and begins each name with the word it shows', async () => {
    const element = await guide('open="stretch"');
    const all = [
      ...content(element, 'stretch').querySelectorAll<HTMLButtonElement>('.hold button'),
    ];
    const names = all.map((one) => one.getAttribute('aria-label')!);
    expect(names).to.have.length.above(4);
    expect(new Set(names)).to.have.length(names.length);
    for (const name of names) expect(name.startsWith(`${START}: `), name).to.equal(true);
    await press(element, START);
    for (const one of box(element, 'calf').querySelectorAll('button')) {
      expect(one.getAttribute('aria-label')).to.equal(`${read(one)}: Calf`);
    }
  });

  it('waits until the reader starts it', async () => {
    const element = await guide('open="stretch"');
    expect(count(element)).to.equal(undefined);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
    expect(waiting.size).to.equal(0);
  });

  it('starts with the whole hold, and says which of how many it is', async () => {
    const element = await started();
    expect(count(element)).to.equal('Hold 30 Round 1 of 3');
    expect(buttons(element, 'calf')).to.deep.equal(['Pause', 'Stop']);
  });

  it('counts down once a second, in text', async () => {
    const element = await started();
    for (let left = 29; left > 0; left -= 1) {
      await after(element, 0.9);
      expect(count(element), 'not before its second').to.equal(`Hold ${left + 1} Round 1 of 3`);
      await after(element, 0.1);
      expect(count(element)).to.equal(`Hold ${left} Round 1 of 3`);
    }
  });

  it('draws a ring as full as there is time left', async () => {
    const element = await started();
    for (let left = 30; left > 0; left -= 1) {
      expect(ring(element)).to.be.closeTo(left / 30, 0.001);
      await after(element, 1);
    }
    expect(count(element)).to.contain('Rest');
    expect(ring(element), 'a rest begins with a full ring').to.equal(1);
    await after(element, 4);
    expect(ring(element)).to.be.closeTo(0.6, 0.001);
  });

  it('goes through three holds of 30 seconds with 10 seconds of rest between, then ends', async () => {
    const element = await started();
    const seen: string[] = [];
    while (count(element)) {
      const [, phase, left, round] = /^(\w+) (\d+) (.*)$/.exec(count(element)!)!;
      if (left === '30' || left === '10') seen.push(`${phase} ${left}: ${round}`);
      await after(element, 1);
    }
    // 10 is met on the way down in each hold, too.
    const holds = [1, 2, 3].map((round) => [
      `Hold 30: Round ${round} of 3`,
      `Hold 10: Round ${round} of 3`,
      `Rest 10: Round ${round} of 3`,
    ]);
    expect(seen).to.deep.equal(holds.flat().slice(0, -1));
    expect(time - Date.parse('2026-11-22T03:12:00Z')).to.equal((3 * 30 + 2 * 10) * 1000);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
    expect(waiting.size).to.equal(0);
  });

  it('says where it counted that it is done, and can be started again', async () => {
    const element = await started();
    await after(element, 110);
    expect(count(element)).to.equal(undefined);
    const said = () => box(element, 'calf').querySelector('.count')!.textContent.trim();
    expect(said()).to.equal('Done. Let the muscle rest.');
    await press(element, START);
    expect(count(element)).to.equal('Hold 30 Round 1 of 3');
    expect(said()).to.not.contain('Done');
    await press(element, 'Stop');
    expect(said(), 'not done, but stopped').to.equal('');
  });

  it('says no more that it is done to who comes back to the place', async () => {
    const element = await started();
    await after(element, 110);
    const said = () => box(element, 'calf').querySelector('.count')!.textContent.trim();
    expect(said()).to.contain('Done');
    await click(part(element, 'now').querySelector('[name=area][value=calf]')!);
    await element.updateComplete;
    expect(said()).to.equal('');
  });

  it('is of 15 seconds for the hand', async () => {
    const element = await started('hand');
    expect(count(element, 'hand')).to.equal('Hold 15 Round 1 of 3');
    await after(element, 14);
    expect(count(element, 'hand')).to.equal('Hold 1 Round 1 of 3');
    await after(element, 1);
    expect(count(element, 'hand')).to.equal('Rest 10 Round 1 of 3');
  });

  for (const id of ['calf', 'foot', 'thigh-back', 'thigh-front']) {
    it(`is of 30 seconds for ${id}`, async () => {
      expect(count(await started(id), id)).to.equal('Hold 30 Round 1 of 3');
    });
  }

  for (const id of ['belly', 'back']) {
    it(`is not there for the ${id}: nobody knows how long`, async () => {
      const element = await guide(`open="stretch" area="${id}"`);
      const stretch = content(element, 'stretch').querySelector(`[part~=exercise][part~=${id}]`)!;
      expect(read(stretch)).to.match(/How long As long as/);
      expect(box(element, id)).to.equal(null);
      expect(read(stretch)).to.not.contain(START);
    });
  }
});

describe('the hold timer: pause, go on, stop', () => {
  it('stands still while it is paused, however long', async () => {
    const element = await started();
    await after(element, 8);
    await press(element, 'Pause');
    expect(buttons(element, 'calf')).to.deep.equal(['Go on', 'Stop']);
    expect(waiting.size, 'nothing ticks').to.equal(0);
    await after(element, 3600);
    expect(count(element)).to.equal('Hold 22 Round 1 of 3');
    expect(ring(element)).to.be.closeTo(22 / 30, 0.001);
  });

  it('goes on from where it was', async () => {
    const element = await started();
    await after(element, 8);
    await press(element, 'Pause');
    await after(element, 60);
    await press(element, 'Go on');
    expect(count(element)).to.equal('Hold 22 Round 1 of 3');
    expect(buttons(element, 'calf')).to.deep.equal(['Pause', 'Stop']);
    await after(element, 21);
    expect(count(element)).to.equal('Hold 1 Round 1 of 3');
    await after(element, 1);
    expect(count(element)).to.equal('Rest 10 Round 1 of 3');
  });

  it('pauses and goes on in a rest as in a hold', async () => {
    const element = await started();
    await after(element, 33);
    await press(element, 'Pause');
    await after(element, 60);
    expect(count(element)).to.equal('Rest 7 Round 1 of 3');
    await press(element, 'Go on');
    await after(element, 7);
    expect(count(element)).to.equal('Hold 30 Round 2 of 3');
  });

  it('stops at once, and leaves no timer running', async () => {
    const element = await started();
    await after(element, 8);
    await press(element, 'Stop');
    expect(count(element)).to.equal(undefined);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
    expect(waiting.size).to.equal(0);
  });

  it('stops from a pause', async () => {
    const element = await started();
    await press(element, 'Pause');
    await press(element, 'Stop');
    expect(buttons(element, 'calf')).to.deep.equal([START]);
  });

  it('begins anew after a stop', async () => {
    const element = await started();
    await after(element, 45);
    await press(element, 'Stop');
    await press(element, START);
    expect(count(element)).to.equal('Hold 30 Round 1 of 3');
  });

  it('keeps the focus on one button through start, pause and going on', async () => {
    const element = await guide('open="stretch"');
    const first = button(element, 'calf', START);
    first.focus();
    for (const text of ['Pause', 'Go on', 'Pause']) {
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(first);
      expect(read(first)).to.equal(text);
    }
  });

  it('does not lose the focus when the button "Stop" goes', async () => {
    const element = await started();
    button(element, 'calf', 'Stop').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(read(element.shadowRoot!.activeElement)).to.equal(START);
    expect(box(element, 'calf').contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('does not lose the focus of who waits on "Stop" for the end', async () => {
    const element = await started();
    button(element, 'calf', 'Stop').focus();
    await after(element, 110);
    expect(read(element.shadowRoot!.activeElement)).to.equal(START);
  });

  it('leaves the reader where they have scrolled to when it ends', async () => {
    const element = await guide('open="stretch"');
    await press(element, START);
    button(element, 'calf', 'Stop').focus();
    scrollTo(0, document.documentElement.scrollHeight);
    const { scrollY } = window;
    await after(element, 200);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'calf', START));
    expect(window.scrollY).to.be.closeTo(scrollY, 150);
    scrollTo(0, 0);
  });

  it('starts where it was pressed, whatever comes and goes above', async () => {
    // As in engines that keep no place by themselves.
    document.documentElement.style.overflowAnchor = 'none';
    try {
      const element = await guide('open="stretch" area="foot"');
      await crampNow(element);
      const other = part(element, 'now').querySelector<HTMLButtonElement>('[name=stop]')!;
      other.click();
      await element.updateComplete;
      const start = button(element, 'calf', START);
      start.scrollIntoView({ block: 'center' });
      const { top } = start.getBoundingClientRect();
      start.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(start.getBoundingClientRect().top).to.be.closeTo(top, 1);
    } finally {
      document.documentElement.style.overflowAnchor = '';
    }
  });

  it('never takes the focus from where the reader has gone meanwhile', async () => {
    const element = await started();
    summary(element, 'diet').focus();
    await after(element, 110);
    expect(element.shadowRoot!.activeElement).to.equal(summary(element, 'diet'));
  });
});

describe('the hold timer: what is said aloud', () => {
  it('is each beginning, each half-way and the end, and nothing between', async () => {
    const element = await guide('open="stretch"');
    const said: string[] = [];
    const line = element.shadowRoot!.querySelector('[role=status]')!;
    const listen = new MutationObserver(() => said.push(read(line)));
    listen.observe(line, { childList: true, characterData: true, subtree: true });
    await press(element, START);
    for (let second = 0; second < 111; second += 1) await after(element, 1);
    listen.disconnect();
    const rounds = [1, 2, 3].map((round) => [
      `Hold for 30 seconds. Round ${round} of 3.`,
      'Halfway. 15 seconds left.',
      'Rest for 10 seconds.',
    ]);
    expect(said).to.deep.equal([...rounds.flat().slice(0, -1), 'Done. Let the muscle rest.']);
  });

  it('is what is left of the rest into which a sleeping tab wakes', async () => {
    const element = await started();
    sleep(33);
    await element.updateComplete;
    expect(status(element)).to.equal('Rest for 7 seconds.');
  });

  it('is half-way of the hand at 7 of 15 seconds', async () => {
    const element = await started('hand');
    await after(element, 7);
    expect(status(element)).to.equal('Hold for 15 seconds. Round 1 of 3.');
    await after(element, 1);
    expect(status(element)).to.equal('Halfway. 7 seconds left.');
  });

  it('is each pause, going on and stop', async () => {
    const element = await started();
    await after(element, 5);
    await press(element, 'Pause');
    expect(status(element)).to.equal('Paused. 25 seconds left.');
    await press(element, 'Go on');
    expect(status(element)).to.equal('Go on. 25 seconds left.');
    await press(element, 'Stop');
    expect(status(element)).to.equal('Timer stopped.');
  });

  it('is not the count itself: a timer does not speak by its role', async () => {
    const element = await started();
    const timer = box(element, 'calf').querySelector('[part~=timer]')!;
    expect(timer.getAttribute('role')).to.equal('timer');
    expect(timer.closest('[aria-live], [role=status], [role=alert]')).to.equal(null);
    expect(timer.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('makes no sound of its own', async () => {
    const heardSounds: string[] = [];
    const names = ['Audio', 'AudioContext', 'webkitAudioContext', 'SpeechSynthesisUtterance'];
    const view = window as unknown as Record<string, unknown>;
    const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(view, name)] as const);
    for (const name of names) {
      const silent = function () {
        heardSounds.push(name);
      };
      Object.defineProperty(view, name, { value: silent, configurable: true });
    }
    try {
      const element = await started();
      await after(element, 110);
      expect(status(element)).to.equal('Done. Let the muscle rest.');
      expect(element.shadowRoot!.querySelector('audio, video')).to.equal(null);
    } finally {
      for (const [name, descriptor] of kept) {
        if (descriptor) Object.defineProperty(view, name, descriptor);
        else Reflect.deleteProperty(view, name);
      }
    }
    expect(heardSounds).to.deep.equal([]);
  });
});

describe('the hold timer: for who does not look', () => {
  /** What the device is made to do, as a telephone would: it shakes, sounds, and keeps its screen on. */
  const device = () => {
    const done = {
      shakes: [] as unknown[],
      tones: [] as number[],
      locks: 0,
      closed: 0,
      suspended: 0,
    };
    const lock = () => {
      done.locks += 1;
      const sentinel = {
        released: false,
        release: () => {
          if (!sentinel.released) done.locks -= 1;
          sentinel.released = true;
          return Promise.resolve();
        },
      };
      return sentinel;
    };
    const param = { value: 0, setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
    const node = () => ({ ...param, gain: param, connect: (to: unknown) => to });
    class Audio {
      currentTime = 0;
      destination = {};
      state = 'running';
      createGain = node;
      createOscillator = () => {
        const frequency = { value: 0 };
        return {
          ...node(),
          frequency,
          stop: () => {},
          start: () => done.tones.push(frequency.value),
        };
      };
      resume = () => Promise.resolve();
      suspend = () => {
        done.suspended += 1;
        return Promise.resolve();
      };
      close = () => {
        done.closed += 1;
        return Promise.resolve();
      };
    }
    const sentinels: ReturnType<typeof lock>[] = [];
    const wakeLock = {
      request: () => {
        const sentinel = lock();
        sentinels.push(sentinel);
        return Promise.resolve(sentinel);
      },
    };
    return { done, Audio, wakeLock, sentinels };
  };

  const put = (target: object, name: string, value: unknown) => {
    const kept = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true });
    restores.push(() => {
      if (kept) Object.defineProperty(target, name, kept);
      else Reflect.deleteProperty(target, name);
    });
  };
  let restores: (() => void)[] = [];
  afterEach(() => {
    restores.forEach((restore) => restore());
    restores = [];
  });

  const withDevice = () => {
    const { done, Audio, wakeLock, sentinels } = device();
    put(navigator, 'vibrate', (pattern: unknown) => done.shakes.push(pattern));
    put(navigator, 'wakeLock', wakeLock);
    put(window, 'AudioContext', Audio);
    return { done, sentinels };
  };

  const sound = (element: Element) =>
    box(element, 'calf').nextElementSibling!.querySelector<HTMLElement>('[name=sound]')!;
  const isPressed = (element: Element) => sound(element).getAttribute('aria-pressed');
  const microtasks = async () => {
    for (let times = 0; times < 5; times += 1) await Promise.resolve();
  };

  it('shakes the device as a hold begins, as it ends, and when all is done', async () => {
    const { done } = withDevice();
    const element = await started();
    expect(done.shakes).to.have.length(1);
    await after(element, 30);
    expect(done.shakes).to.have.length(2);
    await after(element, 80);
    expect(status(element)).to.equal('Done. Let the muscle rest.');
    expect(done.shakes).to.have.length(6);
    expect(done.tones, 'no sound that nobody asked for').to.deep.equal([]);
  });

  it('sounds once the reader has asked for it, at once and then at each of these moments', async () => {
    const { done } = withDevice();
    const element = await started();
    expect(isPressed(element)).to.equal('false');
    expect(read(sound(element))).to.equal('Sound');
    await click(sound(element));
    await element.updateComplete;
    expect(isPressed(element)).to.equal('true');
    expect(done.tones).to.have.length(1);
    await after(element, 30);
    expect(done.tones).to.have.length(2);
    await after(element, 10);
    expect(done.tones).to.have.length(3);
    expect(done.tones[1], 'a rest sounds otherwise than a hold').to.not.equal(done.tones[2]);
    await click(sound(element));
    await element.updateComplete;
    expect(isPressed(element)).to.equal('false');
    expect(done.closed).to.equal(1);
    await after(element, 30);
    expect(done.tones).to.have.length(3);
  });

  it('shows by its ring, too, that it is paused', async () => {
    const element = await started();
    const ring = () =>
      getComputedStyle(box(element, 'calf').querySelector('[part~=timer] circle + circle')!)
        .opacity;
    const running = ring();
    await press(element, 'Pause');
    expect(ring()).to.not.equal(running);
    await press(element, 'Go on');
    expect(ring()).to.equal(running);
  });

  for (const name of ['Pause', 'Stop'])
    it(`leaves nothing sounding after ${name}, which would keep a phone awake`, async () => {
      const { done } = withDevice();
      const element = await started();
      await click(sound(element));
      await element.updateComplete;
      expect(done.suspended).to.equal(0);
      await press(element, name);
      expect(done.suspended).to.equal(1);
    });

  it('keeps the screen on while it counts, and no longer', async () => {
    const { done } = withDevice();
    const element = await started();
    await microtasks();
    expect(done.locks).to.equal(1);
    await after(element, 30);
    await microtasks();
    expect(done.locks, 'in a rest too').to.equal(1);
    await press(element, 'Pause');
    await microtasks();
    expect(done.locks).to.equal(0);
    await press(element, 'Go on');
    await microtasks();
    expect(done.locks).to.equal(1);
    element.remove();
    await microtasks();
    expect(done.locks).to.equal(0);
  });

  it('asks again once a page that was hidden is back', async () => {
    const { done, sentinels } = withDevice();
    await started();
    await microtasks();
    await sentinels[0]!.release();
    expect(done.locks).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await microtasks();
    expect(done.locks).to.equal(1);
  });

  it('counts on where the device can do nothing of it, or refuses', async () => {
    put(navigator, 'vibrate', undefined);
    put(navigator, 'wakeLock', { request: () => Promise.reject(new Error('NotAllowedError')) });
    const element = await started();
    await after(element, 30);
    expect(count(element)).to.equal('Rest 10 Round 1 of 3');
    put(navigator, 'wakeLock', undefined);
    await after(element, 10);
    expect(count(element)).to.equal('Hold 30 Round 2 of 3');
  });
});

describe('the hold timer: when the tab sleeps or the clock is set', () => {
  it('is right after 35 seconds asleep: five seconds into the rest', async () => {
    const element = await started();
    sleep(35);
    await element.updateComplete;
    expect(count(element)).to.equal('Rest 5 Round 1 of 3');
    await after(element, 5);
    expect(count(element)).to.equal('Hold 30 Round 2 of 3');
  });

  it('is right after sleeping past a hold and a rest', async () => {
    const element = await started();
    await after(element, 10);
    sleep(50);
    await element.updateComplete;
    expect(count(element)).to.equal('Hold 10 Round 2 of 3');
  });

  it('is done after 200 seconds asleep, and says only so', async () => {
    const element = await started();
    sleep(200);
    await element.updateComplete;
    expect(count(element)).to.equal(undefined);
    expect(status(element)).to.equal('Done. Let the muscle rest.');
    expect(waiting.size).to.equal(0);
  });

  it('counts on within a second where it was when the tab wakes in mid-second', async () => {
    const element = await started();
    sleep(4.3);
    await element.updateComplete;
    expect(count(element)).to.equal('Hold 26 Round 1 of 3');
    await after(element, 0.7);
    expect(count(element)).to.equal('Hold 25 Round 1 of 3');
  });

  for (const [name, seconds] of [
    ['five seconds', 5],
    ['an hour', 3600],
    ['a year', 365 * 24 * 3600],
  ] as const) {
    it(`neither grows nor hangs when the clock is set back by ${name}`, async () => {
      const element = await started();
      await after(element, 10);
      setClock(-seconds);
      const seen: number[] = [];
      for (let second = 0; second < 21; second += 1) {
        await after(element, 1);
        seen.push(Number(/\d+/.exec(count(element)!)![0]));
        if (count(element)!.startsWith('Rest')) break;
      }
      expect(count(element), 'the hold ends, a second late at most').to.match(/^Rest/);
      expect(Math.max(...seen)).to.be.at.most(20);
    });
  }

  it('goes on where the clock says when it is set ahead', async () => {
    const element = await started();
    setClock(3600);
    await after(element, 1);
    expect(waiting.size).to.be.at.most(1);
    expect(count(element)).to.equal(undefined);
  });
});

describe('the hold timer: in the page', () => {
  it('runs on while its panel is closed, and shows when it is opened again', async () => {
    const element = await started();
    await after(element, 5);
    await click(summary(element, 'stretch'));
    await after(element, 5);
    await click(summary(element, 'stretch'));
    await element.updateComplete;
    expect(count(element)).to.equal('Hold 20 Round 1 of 3');
    await after(element, 1);
    expect(count(element)).to.equal('Hold 19 Round 1 of 3');
  });

  it('runs on while other places are chosen', async () => {
    const element = await started();
    for (const area of ['hand', 'calf'] as const) {
      element.area = area;
      await after(element, 5);
    }
    expect(count(element)).to.equal('Hold 20 Round 1 of 3');
  });

  it('is the same in the panel and in the way of who has a cramp now', async () => {
    const element = await guide('open="stretch"');
    await crampNow(element);
    await after(element, 3);
    expect(parts(element, 'timer').map(read)).to.deep.equal(
      Array.from({ length: 2 }, () => 'Hold 27 Round 1 of 3'),
    );
    await press(element, 'Pause');
    await after(element, 3);
    expect(parts(element, 'timer').map(read)).to.deep.equal(
      Array.from({ length: 2 }, () => 'Hold 27 Round 1 of 3'),
    );
    expect(waiting.size).to.equal(0);
  });

  it('stops when the reader goes to another place, where its count and its button would be gone', async () => {
    const element = await guide('open="stretch"');
    await crampNow(element);
    const stopped = await heard('spasm-guide-hold', async () => {
      await click(part(element, 'now').querySelector('[name=area][value=""]')!);
      await element.updateComplete;
    });
    expect(stopped).to.deep.equal([{ stretch: 'calf', phase: 'stop' }]);
    await press(element, START);
    await click(content(element, 'stretch').querySelector('[name=area][value=foot]')!);
    await element.updateComplete;
    expect(waiting.size).to.equal(0);
  });

  it('ends when the timer of another place is started', async () => {
    const element = await started();
    await after(element, 12);
    await press(element, START, 'hand');
    expect(count(element)).to.equal(undefined);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
    expect(count(element, 'hand')).to.equal('Hold 15 Round 1 of 3');
    expect(waiting.size).to.equal(1);
    expect(parts(element, 'timer')).to.have.length(1);
  });

  it('has one timeout at a time, never an interval', async () => {
    const element = await started();
    for (let second = 0; second < 110; second += 1) {
      expect(waiting.size).to.equal(1);
      await after(element, 1);
    }
    expect(waiting.size).to.equal(0);
  });

  it('stops when the guide leaves the page, and leaves no timer', async () => {
    const element = await started();
    await after(element, 3);
    const details = await heard('spasm-guide-hold', async () => {
      const home = element.parentElement!;
      element.remove();
      expect(waiting.size).to.equal(0);
      pass(200);
      home.append(element);
      await element.updateComplete;
    });
    expect(details, 'the reader did nothing').to.deep.equal([]);
    expect(count(element)).to.equal(undefined);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
  });

  it('does not wait, paused, for a guide that left the page to come back', async () => {
    const element = await started();
    await press(element, 'Pause');
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await element.updateComplete;
    expect(count(element)).to.equal(undefined);
    expect(buttons(element, 'calf')).to.deep.equal([START]);
  });

  it('is not shared between two guides', async () => {
    const one = await started();
    const two = await guide('open="stretch"');
    await after(one, 5);
    expect(count(two)).to.equal(undefined);
    await press(two, START, 'hand');
    await after(one, 5);
    await two.updateComplete;
    expect(count(one)).to.equal('Hold 20 Round 1 of 3');
    expect(count(two, 'hand')).to.equal('Hold 10 Round 1 of 3');
    await press(one, 'Stop');
    await after(two, 1);
    expect(count(two, 'hand')).to.equal('Hold 9 Round 1 of 3');
  });
});

describe('spasm-guide-hold', () => {
  const phases = (moments: readonly string[], stretch = 'calf') =>
    moments.map((phase) => ({ stretch, phase }));

  it('tells the page of each hold and rest, and when it is done', async () => {
    const details = await heard('spasm-guide-hold', async () => {
      await after(await started(), 110);
    });
    expect(details).to.deep.equal(phases(['hold', 'rest', 'hold', 'rest', 'hold', 'done']));
  });

  it('tells the page of a pause, of going on and of a stop', async () => {
    const details = await heard('spasm-guide-hold', async () => {
      const element = await started('hand');
      for (const text of ['Pause', 'Go on', 'Pause', 'Stop']) await press(element, text, 'hand');
    });
    expect(details).to.deep.equal(phases(['hold', 'pause', 'resume', 'pause', 'stop'], 'hand'));
  });

  it('has them in order after a sleep, too', async () => {
    const details = await heard('spasm-guide-hold', async () => {
      const element = await started();
      sleep(200);
      await element.updateComplete;
    });
    expect(details).to.deep.equal(phases(['hold', 'rest', 'hold', 'rest', 'hold', 'done']));
  });

  it('tells of the new stretch when another is started', async () => {
    const details = await heard('spasm-guide-hold', async () => {
      const element = await started();
      await press(element, START, 'foot');
    });
    expect(details).to.deep.equal([...phases(['hold']), ...phases(['hold'], 'foot')]);
  });
});

describe('the hold timer by itself', () => {
  /** A timer of two holds with 3 seconds of rest; what it tells, and how often it asks to be shown. */
  const alone = () => {
    const told: [HoldMoment, Hold][] = [];
    const controllers: ReactiveController[] = [];
    let updates = 0;
    const host = {
      addController: (one: ReactiveController) => controllers.push(one),
      removeController: () => undefined,
      requestUpdate: () => (updates += 1),
      updateComplete: Promise.resolve(true),
    };
    const timer = new HoldTimerController(host, 2, 3, (moment, hold) => told.push([moment, hold]));
    const moments = () => told.map(([moment]) => moment);
    return { timer, told, moments, controllers, updates: () => updates };
  };

  it('is a controller of its host, and does nothing until it is started', () => {
    const { timer, controllers, moments } = alone();
    expect(controllers).to.deep.equal([timer]);
    expect(timer.hold).to.equal(undefined);
    expect(moments()).to.deep.equal([]);
    expect(waiting.size).to.equal(0);
  });

  it('tells each moment with the hold as it then is', () => {
    const { timer, told } = alone();
    timer.start('calf', 4);
    pass(11);
    const hold = { stretch: 'calf', phase: 'hold', round: 1, total: 4, left: 4, isPaused: false };
    expect(told).to.deep.equal([
      ['hold', hold],
      ['half', { ...hold, left: 2 }],
      ['rest', { ...hold, phase: 'rest', total: 3, left: 3 }],
      ['hold', { ...hold, round: 2 }],
      ['half', { ...hold, round: 2, left: 2 }],
      ['done', { ...hold, round: 2, left: 1 }],
    ]);
    expect(timer.hold).to.equal(undefined);
  });

  it('asks its host to show it once a second', () => {
    const { timer, updates } = alone();
    timer.start('calf', 30);
    const before = updates();
    pass(29);
    expect(updates() - before).to.equal(29);
  });

  it('takes a pause, going on and a stop that come too early or twice for nothing', () => {
    const { timer, moments } = alone();
    timer.pause();
    timer.resume();
    timer.stop();
    expect(moments()).to.deep.equal([]);
    timer.start('calf', 30);
    timer.resume();
    expect(waiting.size).to.equal(1);
    timer.pause();
    timer.pause();
    timer.resume();
    timer.resume();
    expect(waiting.size).to.equal(1);
    timer.stop();
    timer.stop();
    expect(moments()).to.deep.equal(['hold', 'pause', 'resume', 'stop']);
    expect(waiting.size).to.equal(0);
  });

  it('starts the first hold over when it is started while it runs', () => {
    const { timer } = alone();
    timer.start('calf', 30);
    pass(10);
    timer.start('calf', 30);
    expect(timer.hold).to.include({ round: 1, left: 30 });
    expect(waiting.size).to.equal(1);
  });

  it('ends without a word when its host leaves the page', () => {
    const { timer, moments } = alone();
    timer.start('calf', 30);
    timer.hostDisconnected();
    expect(timer.hold).to.equal(undefined);
    expect(waiting.size).to.equal(0);
    expect(moments()).to.deep.equal(['hold']);
  });

  it('tells the time by the clock of the machine, and a timeout it cancels never comes', async () => {
    machine();
    expect(clock.now()).to.be.closeTo(Date.now(), 1000);
    let isRun = false;
    const cancelled = clock.after(0, () => (isRun = true));
    const run = new Promise<void>((resolve) => clock.after(0, resolve));
    clock.cancel(cancelled);
    await run;
    expect(isRun).to.equal(false);
  });
});
