import { figure, sum } from './figures.mjs';

const ROW = 26;
const TOP = 56;
const NAMES = 230;
const BAR = 280;
const GAP = 70;
const COLOURS = { ours: '#0b4f6c', floor: '#767676', other: '#b9a27c' };

const plain = (name) => name.replace(/[<>`]/g, '');

/** A picture of the run as SVG: how long until the headings are laid out, and what it weighs. */
export const drawChart = ({ implementations, network }) => {
  const rows = Object.values(implementations)
    .map((one) => ({
      name: plain(one.name),
      colour: COLOURS[one.kind] ?? COLOURS.other,
      time: figure(one, ['slow', 'laidOut']) ?? 0,
      bytes: sum(one.bytes) / 1024,
    }))
    .sort((a, b) => a.time - b.time);
  const width = NAMES + 2 * (BAR + GAP) + 10;
  const height = TOP + rows.length * ROW + 10;
  const columns = [
    [NAMES, 'time', `Headings laid out, ms (Slow 4G, ${network.latency} ms latency)`, 'ms'],
    [NAMES + BAR + GAP, 'bytes', 'On the wire, KiB (brotli)', 'KiB'],
  ];
  const bars = columns.flatMap(([x, key, title, unit]) => {
    const most = Math.max(...rows.map((row) => row[key]));
    return [
      `<text x="${x}" y="${TOP - 16}" font-weight="600">${title}</text>`,
      ...rows.map(({ colour, [key]: value }, index) => {
        const length = Math.round((value / most) * BAR);
        const y = TOP + index * ROW;
        const label = `${key === 'bytes' ? value.toFixed(1) : Math.round(value)} ${unit}`;
        return (
          `<rect x="${x}" y="${y}" width="${length}" height="${ROW - 8}" fill="${colour}"/>` +
          `<text x="${x + length + 6}" y="${y + 13}">${label}</text>`
        );
      }),
    ];
  });
  const names = rows.map(
    ({ name }, index) =>
      `<text x="${NAMES - 10}" y="${TOP + index * ROW + 13}" text-anchor="end">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#1b1b1b" role="img" aria-label="Time until the headings are laid out, and bytes, of every implementation">
<rect width="100%" height="100%" fill="#fff"/>
${[...names, ...bars].join('\n')}
</svg>
`;
};
