import { difference, figure, sum } from './figures.mjs';

/* Where the guide's cost goes beside Lion's and the floor's, in words with figures of the run. */

const say = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–';

/** How much more or less than another, in words. */
const against = (value, unit, { name }) =>
  `${say(Math.abs(value))} ${unit} ${value > 0 ? 'more' : 'less'} than ${name}`;

/**
 * `['- **Bytes**: …']`: what the guide by script tag spends where. None where the run has not measured
 * all that this takes.
 */
export const explain = ({ implementations: all, network, parts, batches }) => {
  const { floor, lion, script, static: snippet } = all;
  if (!floor || !lion || !script || !snippet || !parts.length) return [];

  const beside = (path, unit, other) => against(difference(script, other, path), unit, other);
  const words = parts.find(({ part }) => part === 'the words').bytes;
  const extra = parts.reduce((all, { shared, bytes }) => (shared ? all : all + bytes), 0);
  const bytes = sum(script.bytes) - sum(lion.bytes);
  const each = figure(script, ['many', batches.at(-1), 'heap']);
  const { html, js } = snippet.bytes;

  return [
    `- **Bytes**: ${against(bytes, 'bytes', lion)}, which take ${say((bytes / network.download) * 1000)} ms on Slow 4G. ${say(extra)} are what no peer’s page has: drawings, hold timer, printed sheets and what else the list below names. ${say(words)} are the words with their structure, as HTML in the script. A look is ours as well, and ${lion.name}’s is none.`,
    `- **Headings**: on Slow 4G ${beside(['slow', 'laidOut'], 'ms', lion)}. A page that cannot wait has the static snippet, ${say(figure(snippet, ['slow', 'laidOut']))} ms: it needs no script to be read.`,
    `- **Snippet**: its page is ${say(html)} bytes of HTML, with looks and drawings, and ${say(js)} of script, which nobody waits for.`,
    `- **Script**: ${beside(['work', 'script'], 'ms', lion)}. The browser’s parser makes the page’s nodes from one string, ${say(figure(script, ['work', 'nodes']))} where the floor has ${say(figure(floor, ['work', 'nodes']))}; the element sets attributes. Parsing counts apart for all, whoever asks for it: ${say(figure(script, ['work', 'parse']))} ms, ${lion.name}’s ${say(figure(lion, ['work', 'parse']))}, the floor’s ${say(figure(floor, ['work', 'parse']))}.`,
    `- **Layout**: ${say(figure(script, ['work', 'layout']))} ms, slowed as it is here; ${lion.name} ${say(figure(lion, ['work', 'layout']))}, the floor ${say(figure(floor, ['work', 'layout']))}. **Style**: ${say(figure(script, ['work', 'style']))}, ${say(figure(lion, ['work', 'style']))} and ${say(figure(floor, ['work', 'style']))}.`,
    `- **Heap**: ${beside(['work', 'heap'], 'KiB', lion)}. A guide is ${say(each, 1)} KiB of it, each of ${batches.at(-1)}; all else is held once a page: the words, Lit, and compiled code.`,
  ];
};
