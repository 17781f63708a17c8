import { best, difference, figure, sum } from './figures.mjs';

/* Why the guide costs what it does beside the peers, in words with figures of the run. */

const say = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–';

/**
 * `['- **Bytes**: …']`: what stands between the guide by script tag and the best peer. None where the
 * run has not measured all that this takes.
 */
export const explain = ({ implementations: all, network, parts, batches }) => {
  const { floor, script, cut, radix } = all;
  const by = (path) => best(all, 'elements', (one) => figure(one, path));
  const lightest = best(all, 'elements', ({ bytes }) => sum(bytes));
  if (!floor || !script || !cut || !lightest || !parts.length) return [];

  const more = (path, other) => say(difference(script, other, path));
  const words = parts.find(({ part }) => part === 'the words').bytes;
  const extra = sum(script.bytes) - sum(cut.bytes);
  const bytes = sum(script.bytes) - sum(lightest.bytes);
  const onTheWay = (bytes / network.download) * 1000;

  const laidOut = ['slow', 'laidOut'];
  const first = by(laidOut);
  const leanest = by(['work', 'heap']);
  const most = batches.at(-1);
  const each = figure(script, ['many', most, 'heap']);
  const heap = difference(script, floor, ['work', 'heap']);

  return [
    `- **Bytes**: ${say(bytes)} more than ${lightest.name}. ${say(extra)} are what no peer’s page has: drawings, hold timer, printed sheets, links and what else the list below names. ${say(words)} are the words, which the peers’ pages hold as HTML: there they are counted too, but a script has to bring their structure with it as data, and what turns that into a page. A look is ours as well, and ${lightest.name}’s is none.`,
    `- **Headings**: ${more(laidOut, first)} ms after ${first.name}’s. The bytes that are more take ${say(onTheWay)} ms of it at this speed; what the script does before anything is painted, and the layout, take the rest. A page that cannot wait has the static snippet: it needs no script to be read.`,
    `- **Script**: the peers’ scripts find their words in the page, where the browser’s parser has put them before any script runs, and add buttons. Ours makes the page’s nodes itself, ${say(figure(script, ['work', 'nodes']))} with the drawings where the floor has ${say(figure(floor, ['work', 'nodes']))}. Without what the peers do not do it takes ${say(figure(cut, ['work', 'script']))} ms. ${radix ? `${radix.name}, which brings its words in a script as well, takes ${say(figure(radix, ['work', 'script']))}. ` : ''}What is behind closed buttons is made once the page has been painted, a little at a time.`,
    `- **Blocking**: all that is seen at first is made and laid out in one task, so that no page is painted without its guide and nothing moves when it comes. Layout alone is ${say(figure(script, ['work', 'layout']))} ms in all (the floor’s: ${say(figure(floor, ['work', 'layout']))}), slowed as it is here. In two tasks it would block less and could be seen to jump.`,
    `- **Heap**: ${say(heap)} KiB more than the floor, ${more(['work', 'heap'], leanest)} more than ${leanest.name}. A guide is ${say(each)} KiB of it, each of ${most}; all else is held once a page: the words as data, for a guide that comes later or has a clinic’s own words in it, Lit, and compiled code.`,
  ];
};
