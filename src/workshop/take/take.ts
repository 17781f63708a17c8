import { html, nothing } from 'lit';
import { copyText, save, SELECTED } from '../copy.js';
import { fragmentOf } from '../link.js';
import { Pane } from '../pane.js';
import { ownWords, saysAnything } from '../words/own-words.js';
import type { Code, Way } from './way.js';
import { waysOf } from './ways.js';
import { zipOf } from './zip.js';

const COPIED = 'Copied. Paste it where it belongs.';

/** What to paste and to upload, for one way to put the guide into a page. */
export class Take extends Pane {
  static override properties = {
    ...Pane.properties,
    way: { state: true },
    said: { state: true },
    pressed: { state: true },
  };

  declare way: string;
  /** What came of the last press, for all to hear. */
  declare said: string;
  /** What was pressed: it is told beside that as well. */
  declare pressed: string;

  constructor() {
    super();
    this.way = 'script';
    this.said = '';
    this.pressed = '';
  }

  #choice = ({ id, title, hint }: Way) =>
    html`<div class="card take-way">
      <label class="check"
        ><input
          type="radio"
          name="take-way"
          value=${id}
          aria-describedby="take-${id}-hint"
          .checked=${id === this.way}
          @change=${() => this.#take(id)}
        />${title}</label
      >
      <p class="hint" id="take-${id}-hint">${hint}</p>
    </div>`;

  /** Something to copy, under its title. */
  #code = ({ title, text }: Code, id: string) =>
    html`<h4 id="take-${id}-title">${title}</h4>
      <pre
        class="code"
        id="take-${id}"
        role="region"
        aria-labelledby="take-${id}-title"
        tabindex="0"
      >
${text}</pre>
      <button
        type="button"
        aria-describedby="take-${id}-title"
        @click=${() => void this.#copy(`take-${id}`)}
      >
        Copy
      </button>
      ${this.#told(`take-${id}`)}`;

  /** What came of a press, beside what was pressed; it is read out where all is. */
  #told = (id: string) =>
    html`<span class="take-told" aria-hidden="true">${id === this.pressed ? this.said : ''}</span>`;

  protected override render() {
    const ways = waysOf(this.choices);
    const way = ways.find(({ id }) => id === this.way) ?? ways[0];
    if (!way) return nothing;
    const { origin, protocol, pathname } = location;
    const here = (protocol === 'file:' ? 'file://' : origin) + pathname;
    return html`${this.#fault()}
      <fieldset class="take-ways">
        <legend>Where does the guide go?</legend>
        ${ways.map(this.#choice)}
      </fieldset>
      <h3>${way.title}: what to do</h3>
      <ol class="take-steps">
        ${way.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <button type="button" class="primary" @click=${() => this.#download(way)}>
        Download the ${way.isPlugin ? 'plugin' : 'files'} (zip)
      </button>
      ${this.#told('zip')} ${way.code.map((one, index) => this.#code(one, `code-${index}`))}
      ${
        way.policy
          ? html`<details>
              <summary>If your site sends a Content Security Policy</summary>
              <p>
                Your server sends it as a header line. Add to your own line what it lacks of this.
                If you have none, you need do nothing.
              </p>
              ${this.#code({ title: 'Header line', text: way.policy }, 'policy')}
            </details>`
          : nothing
      }
      <h3>Come back to these choices</h3>
      <p>
        This link opens the workshop as it is now. Keep it, or send it to a colleague who has the
        workshop at the same address. Your choices are in the link and nowhere else.
      </p>
      ${this.#code({ title: 'Link to these choices', text: here + fragmentOf(this.choices) }, 'link')}
      <p role="status" class="visually-hidden">${this.said}</p>`;
  }

  /** Own words with a mistake are not taken: better said here than found out later. */
  #fault() {
    if (!saysAnything(this.choices.content) || ownWords(this.choices)) return nothing;
    return html`<p class="note error">
      There is a mistake in your own words, so that they are not in what you take. Mend it under
      “Your words” first.
    </p>`;
  }

  #take(way: string): void {
    this.way = way;
    this.said = '';
  }

  async #copy(id: string): Promise<void> {
    const source = document.getElementById(id);
    if (source) this.#say(id, (await copyText(source)) ? COPIED : SELECTED);
  }

  #download(way: Way): void {
    save(zipOf(way), way.isPlugin ? 'spasm-guide.zip' : `spasm-guide-${way.id}.zip`);
    this.#say('zip', 'It is in your downloads.');
  }

  /** Says it anew, also where it was the same before. */
  #say(pressed: string, text: string): void {
    this.said = '';
    this.pressed = pressed;
    void this.updateComplete.then(() => (this.said = text));
  }
}
customElements.define('workshop-take', Take);
