import { html, render } from '/node_modules/lit-html/lit-html.js';

// Another widget of the page, with a Lit of its own.
const widget = document.createElement('p');
render(html`<strong>${'Opening hours'}</strong>`, widget);
document.body.append(widget);
