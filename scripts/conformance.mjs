import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { criteria } from './criteria.mjs';

/* Writes docs/conformance.md, in the shape of an accessibility conformance report. */

const file = new URL('../docs/conformance.md', import.meta.url);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = ({ number, name, conformance, remarks, tests }) => {
  const shown = tests.map((test) => `\`${test}\``).join('<br>');
  return `| ${number} ${name} | ${conformance} | ${[cell(remarks), cell(shown)].filter(Boolean).join('<br>')} |`;
};

const table = (level) =>
  [
    '| Criterion | Conformance level | Remarks, and the tests that show it |',
    '| --- | --- | --- |',
    ...criteria.filter((one) => one.level === level).map(row),
  ].join('\n');

const count = (level, conformance) =>
  criteria.filter((one) => one.level === level && one.conformance === conformance).length;

const sums = () => {
  const terms = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];
  return [
    `| Level | ${terms.join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...['A', 'AA', 'AAA'].map(
      (level) => `| ${level} | ${terms.map((term) => count(level, term)).join(' | ')} |`,
    ),
  ].join('\n');
};

/** The report as it should read now. */
export const freshReport = async () => {
  const { version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const text = `# Accessibility conformance report

How \`<spasm-guide>\` ${version} stands to each success criterion of the Web Content Accessibility Guidelines (WCAG) 2.2, levels A, AA and AAA, in the terms of the VPAT and OpenACR. Written by \`npm run docs\` from \`scripts/criteria.mjs\`; a test fails where a test that is named here does not exist.

${sums()}

## What was judged

The guide in English: the element, the snippet that reads without a script, and the page for a frame, with no colour, font or words of a clinic set; and the pages of the demo. The page around the guide, and what a clinic puts into its slots, are the clinic's.

## How

By tests in this repository, each named below by its file in \`test/\` and its title: \`npm test\` and \`npm run test:accessibility\`.

- Three judges, axe-core, IBM Equal Access and HTML_CodeSniffer (AAA), look at every page of the demo and every state of the guide. HTML_CodeSniffer cannot look into a shadow root: it is given a flat copy. What they ask a person to check was checked by the authors; the answers are in \`test/accessibility/answers.mjs\`. Two findings are taken for mistakes of theirs; tests show why.
- A virtual screen reader reads seven tasks aloud, from such a copy too. The authors have read what it says: \`test/accessibility/spoken\`.
- A browser's own keys, and measurements of what it laid out and painted.

In Chromium. The tests in \`test/*.test.ts\`, but for those of media preferences, run in Firefox and in WebKitGTK as well.

## What this report cannot say

- **No assistive technology was used by a person.** No screen reader, magnifier, switch or voice control; the virtual screen reader follows the specifications, which is not how every real one behaves.
- **Nobody with a disability has tested the guide.**
- No independent auditor has. The authors judged their own work.
- Safari, Edge and browsers on telephones were not used.
- What no test can show, such as whether words describe a picture well, says so: "reviewed by the authors".

## Terms

- **Supports**: at least one way to use it meets the criterion without known faults.
- **Partially Supports**: some of it does not meet the criterion; the remark says what.
- **Does Not Support**: most of it does not.
- **Not Applicable**: it has nothing of the kind.

## Level A

${table('A')}

## Level AA

${table('AA')}

## Level AAA

${table('AAA')}
`;
  const path = fileURLToPath(file);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(file, await freshReport());
}
