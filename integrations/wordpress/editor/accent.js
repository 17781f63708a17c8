import { contrastOn } from './ground.js';
import { labels } from './words.js';

const { createElement: el, useEffect, useState } = window.wp.element;
const { Notice } = window.wp.components;

/** What links, buttons and icons need: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** What is to be said of the accent colour of this guide: nothing where it reads. */
const complaint = (guide) => {
  const probe = document.createElement('span');
  probe.style.color = 'var(--spasm-guide-accent)';
  guide.before(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  // The guide lays a veil under its words.
  const ratio = contrastOn(guide.shadowRoot?.querySelector('[part~=guide]') ?? guide, color);
  if (ratio >= READABLE) return '';
  return ratio
    ? labels.accentFaint.replace('%s', (Math.floor(ratio * 10) / 10).toFixed(1))
    : labels.accentOnPicture;
};

/**
 * Warns of an accent colour that does not read where the guide in `box` stands, as WordPress itself warns of
 * other colours: looked at anew whenever the block is drawn, so also when it is selected.
 */
export const AccentNotice = ({ isChosen, box }) => {
  const [text, setText] = useState('');
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const guide = box.current.querySelector('spasm-guide');
      await guide?.updateComplete;
      if (!isOver) setText(guide && isChosen ? complaint(guide) : '');
    };
    void look();
    return () => (isOver = true);
  });
  return text && el(Notice, { status: 'warning', isDismissible: false }, text);
};
