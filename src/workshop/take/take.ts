import { html, nothing } from 'lit';
import { fragmentOf } from '../link.js';
import { Pane } from '../pane.js';
import { copyText, save } from './copy.js';
import type { Code, Way } from './way.js';
import { waysOf } from './ways.js';
import { zipOf } from './zip.js';
import { ownWords, saysAnything } from '../words/own-words.js';

const COPIED = 'Copied. Paste it where it belongs.';
const SELECTED =
  'Your browser does not let this page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';

/** What to paste and to upload, for one way to put the guide into a page. */
export class Take extends Pane {
  static override properties = {
    ...Pane.properties,
    way: { state: true },
    said: { state: true },
  };

  declare way: string;
  /** What came of the last press, for all to hear. */
  declare said: string;

  constructor() {
    super();
    this.way = 'script';
    this.said = '';
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
      </button>`;

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
        Download the files (zip)
      </button>
      ${way.code.map((one, index) => this.#code(one, `code-${index}`))}
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
      <p role="status" class="take-said">${this.said}</p>`;
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
    if (source) this.#say((await copyText(source)) ? COPIED : SELECTED);
  }

  #download(way: Way): void {
    save(zipOf(way), `spasm-guide-${way.id}.zip`);
    this.#say('The zip is in your downloads.');
  }

  /** Says it anew, also where it was the same before. */
  #say(text: string): void {
    this.said = '';
    void this.updateComplete.then(() => (this.said = text));
  }
}
customElements.define('workshop-take', Take);
