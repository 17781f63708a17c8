import type { ReactiveController, ReactiveElement } from 'lit';
import { send } from './events.js';
import type { SheetId, Words } from './guide.js';
import { printedAddress } from './page/page-address.js';
import { printAlone } from './page/print-alone.js';
import type { RenderRoot } from './render-root.js';

/** The guide as its printing needs it. */
export interface Printed extends ReactiveElement {
  readonly keepQuery: string | null;
  print(sheet: SheetId, options: { readonly beside?: string | undefined }): void;
}

/*
 * Paper, from the question which sheet to the sheet itself:
 *
 *     button --> dialog --> the guide's `print()` --> Printing --> update --> the browser prints
 */

/** Asks which sheet to print: anew, since the next reader's language is another. */
export const askForSheet = (dialog: HTMLDialogElement | null): void => {
  dialog?.querySelector('form')?.reset();
  dialog?.showModal();
};

/** Keeps the answer one that can be given: the sheet "What to do now" alone has a second language. */
export const pairSheet = ({ name, value, form }: HTMLSelectElement | HTMLInputElement): void => {
  const [now] = form?.querySelectorAll<HTMLInputElement>('[value=now]') ?? [];
  const [menu] = form?.querySelectorAll('select') ?? [];
  if (name === 'beside' && value && now) now.checked = true;
  if (name === 'sheet' && value !== 'now' && menu) menu.value = '';
};

/** Prints what the dialog was answered with. */
export const printAnswer = ({ target, submitter }: SubmitEvent, guide: Printed): void => {
  if ((submitter as HTMLButtonElement | null)?.value !== 'print') return;
  const form = target as HTMLFormElement;
  const data = new FormData(form);
  const sheet = data.get('sheet') as SheetId;
  const beside = data.get('beside') as string | null;
  // The browser would close it only after this, and might print it.
  form.closest('dialog')?.close();
  send(guide, 'spasm-guide-print', {});
  guide.print(sheet, sheet === 'now' && beside ? { beside } : {});
};

/** What is printed of a guide, as long as that takes. */
export class Printing implements ReactiveController {
  #sheet: SheetId | undefined;
  /** Tag of the language that the sheet has beside the guide's own. */
  #beside: string | undefined;

  constructor(private readonly host: Printed) {
    host.addController(this);
  }

  /** Out of the page, the question would stay open as a box among others. */
  hostDisconnected(): void {
    this.host.renderRoot.querySelector('dialog')?.close();
  }

  print(sheet: SheetId, beside: string | undefined): void {
    this.#set(sheet, beside);
    void this.host.updateComplete.then(() => printAlone(this.host, () => this.#set()));
  }

  #set(sheet?: SheetId, beside?: string): void {
    this.#sheet = sheet;
    this.#beside = beside;
    this.host.requestUpdate();
  }

  /**
   * What the guide in `words` shows of it.
   * @param all the words of each language there is
   */
  shown(words: Words, all: readonly Words[], root: RenderRoot) {
    const sheet = this.#sheet;
    const printed = all.filter(({ lang }) => lang !== words.lang);
    const other = printed.find(({ lang }) => lang === this.#beside);
    const [ours, theirs] = other ? [words, other].map((one) => root.compiled(one)) : [];
    const beside = ours && theirs && ([ours, theirs] as const);
    return { sheet, printedAddress: sheet ? printedAddress(this.host) : '', printed, beside };
  }
}
