/* global document, window */
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import * as Accordion from '@radix-ui/react-accordion';
import { head, sections } from 'bench:words';

/* The page in React. Built and run by pages.mjs alone, which puts the words in place. */

const draw = (node) => {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...inner] = node;
  return h(tag, attributes, ...inner.map(draw));
};

const Panel = ({ id, title, text }) =>
  h(
    Accordion.Item,
    { value: id },
    h(Accordion.Header, { asChild: true }, h('h4', null, h(Accordion.Trigger, null, title))),
    h(Accordion.Content, null, ...text.map(draw)),
  );

const Guide = () =>
  h(
    'main',
    null,
    ...head.map(draw),
    ...sections.map(({ title, lead, panels, foot }) =>
      h(
        'section',
        null,
        draw(title),
        ...lead.map(draw),
        h(Accordion.Root, { type: 'multiple' }, ...panels.map((panel) => h(Panel, panel))),
        ...foot.map(draw),
      ),
    ),
  );

window.start = (place) => createRoot(place).render(h(Guide));
window.start(document.getElementById('root'));
