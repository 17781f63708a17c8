import { dialed } from './attributes.js';
import { drawFigures } from './figures/draw.js';
import type { ChangingLabels, SheetId, Words } from './guide.js';
import { create } from './page/dom.js';
import type { HoldTimerController } from './hold-timer.js';
import { aboutOf, type Spoken } from './views/beside.js';
import { besideMenu, languageMenu } from './views/language.js';
import { nameOf, nowSteps } from './views/now.js';
import { sheet } from './views/sheets.js';
import { count, over, sound, stop, timerTexts } from './views/timer.js';
import { fillIn, say, set } from './write.js';

/** All that changes of a guide while it shows. */
export interface GuideState {
  readonly words: Words;
  /** Words of the controls, as the host has them. */
  readonly labels: ChangingLabels;
  /** The languages for the reader to choose from, with the one that shows. */
  readonly languages: readonly Words[];
  /** Those to print beside the one that shows. */
  readonly printed: readonly Words[];
  /** Level of the guide's own heading, 1 to 4. */
  readonly level: number;
  /** Ids of the open panels. */
  readonly open: readonly string[];
  readonly isAllOpen: boolean;
  /** The host's emergency number, if it gave one. */
  readonly phone: string | undefined;
  /** What a screen reader is to say now. */
  readonly announcement: string;
  /** What to do about each place of the body, by its id, and the one chosen. */
  readonly places: ReadonlyMap<string, Element>;
  readonly area: string | undefined;
  /** Whether the reader has told where a cramp is, this minute. */
  readonly isNow: boolean;
  readonly timer: Pick<HoldTimerController, 'hold' | 'done'>;
  /** Whether the timer sounds; nothing where it cannot. */
  readonly sound: boolean | undefined;
  /** The panel whose address was copied, and what to say of it. */
  readonly copied: { readonly id: string; readonly note: string } | undefined;
  /** The address of the page, for its links; empty where none is known. */
  readonly address: string;
  /** The sheet being printed, and the address it tells. */
  readonly sheet: SheetId | undefined;
  readonly printedAddress: string;
  /** The guide in its language and in another, where the sheet is to have both. */
  readonly beside: readonly [Spoken, Spoken] | undefined;
}

const panels = (guide: Element, { open, copied, address }: GuideState): void => {
  for (const panel of guide.querySelectorAll('[part~=panel]')) {
    const { id } = panel;
    const isOpen = open.includes(id);
    const [button, content] = ['[part~=summary]', '[part~=content]'].map((one) =>
      panel.querySelector(one),
    );
    if (!button || !content) continue;
    set(panel, 'part', `panel ${isOpen ? 'panel-open ' : ''}${id}`);
    set(button, 'part', `summary${isOpen ? ' summary-open' : ''}`);
    set(button, 'aria-expanded', `${isOpen}`);
    if (isOpen) drawFigures(content);
    set(content, 'hidden', isOpen ? null : 'until-found');
    const link = panel.querySelector('.link');
    if (link) set(link, 'hidden', address ? null : '');
    say(link?.querySelector('span'), copied?.id === id ? copied.note : '');
  }
};

const places = (guide: Element, { places: all, area }: GuideState): void => {
  for (const button of guide.querySelectorAll('[name=area][aria-pressed]')) {
    set(button, 'aria-pressed', `${button.getAttribute('value') === (area ?? '')}`);
  }
  for (const [id, place] of all) set(place, 'hidden', !area || area === id ? null : '');
};

const timers = (
  guide: Element,
  { timer: { hold, done }, sound: isSounding, words }: GuideState,
): void => {
  const { labels } = words.timer;
  for (const box of guide.querySelectorAll('.hold')) {
    const button = box.querySelector('button');
    if (!button) continue;
    const mine = hold?.stretch === button.value ? hold : undefined;
    const action = mine ? (mine.isPaused ? 'resume' : 'pause') : 'start';
    // Its name begins with the word it shows, and goes on with the place.
    const place = (button.ariaLabel ?? '').replace(/^[^:]*/, '');
    if (button.name !== action) {
      button.name = action;
      button.ariaLabel = labels[action] + place;
      say(button, labels[action]);
    }
    const isDone = done === button.value;
    fillIn(box.querySelector('.count'), mine ? count(mine) : isDone ? over(words) : undefined);
    fillIn(box.querySelector('.stop'), mine && stop(mine, place, words));
    const beside = box.nextElementSibling as HTMLElement | null;
    const hasSound = mine && isSounding !== undefined;
    fillIn(beside, hasSound ? sound(isSounding, place, words) : undefined);
    say(beside?.querySelector('button'), labels.sound);
    for (const [where, text] of Object.entries(mine ? timerTexts(mine, words) : {})) {
      say(box.querySelector(where), text);
    }
  }
};

/** The number to call: one to dial, or words for it where the host gave none. */
const numbers = (guide: Element, { phone }: GuideState): void => {
  for (const place of guide.querySelectorAll<HTMLElement>('.number')) {
    place.dataset.words ??= place.textContent;
    if (!phone) {
      if (place.querySelector('a')) place.textContent = place.dataset.words;
      continue;
    }
    if (place.textContent === phone && place.querySelector('a')) continue;
    const number = create('bdi');
    number.dir = 'ltr';
    number.append(phone);
    const link = create('a');
    link.href = `tel:${dialed(phone)}`;
    link.append(number);
    place.replaceChildren(link);
  }
};

const now = (guide: Element, state: GuideState): void => {
  const { words, labels, level, places: all, area, isNow } = state;
  const box = guide.querySelector('[part~=now]');
  if (!box) return;
  drawFigures(box);
  const place = isNow ? all.get(area ?? '') : undefined;
  // Who has tapped is told of the place.
  for (const one of box.querySelectorAll(':scope > :is(.places, [part~=section-heading])'))
    set(one, 'hidden', place ? '' : null);
  fillIn(box.querySelector('.now-steps'), place && nowSteps(place, level + 1, words, labels));
  if (place) say(box.querySelector('.now-content [tabindex]'), nameOf(place));
};

/** Which language to read, and which to print beside it, where there is a choice. */
const languages = (
  guide: Element,
  { words, labels, languages: all, printed }: GuideState,
): void => {
  const box = guide.querySelector<HTMLElement>('.language');
  fillIn(box, all.length > 1 ? languageMenu(all, labels.language) : undefined);
  const menu = box?.querySelector('select');
  if (menu && menu.value !== words.lang) menu.value = words.lang;
  fillIn(
    guide.querySelector('.also'),
    printed.length ? besideMenu(printed, words.handout.beside) : undefined,
  );
};

const sheets = (guide: Element, state: GuideState): void => {
  const { sheet: id, words, level, places: all, area, printedAddress, beside } = state;
  set(guide, 'class', id ? `${id}${beside ? ' two' : ''}` : null);
  for (const one of beside ?? []) numbers(one.guide, state);
  const chosen = all.get(area ?? '');
  const parts = {
    places: chosen ? [chosen] : [...all.values()],
    today: guide.querySelector('#today'),
    bedtime: guide.querySelector('#bedtime-routine'),
    about: aboutOf(guide),
    own: [...guide.querySelectorAll('[part=danger] [part=local]')],
    beside,
  };
  fillIn(guide.querySelector('.sheets'), id && sheet(id, parts, level + 1, printedAddress, words));
};

/** Makes `guide` show `state`: attributes and single words; views fill in what comes and goes. */
export const update = (guide: Element, state: GuideState): void => {
  const { labels, isAllOpen, announcement } = state;
  panels(guide, state);
  say(guide.querySelector('[name=all]'), isAllOpen ? labels.closeAll : labels.openAll);
  say(guide.querySelector('[role=status]'), announcement);
  languages(guide, state);
  now(guide, state);
  numbers(guide, state);
  places(guide, state);
  timers(guide, state);
  sheets(guide, state);
};
