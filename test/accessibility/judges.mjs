/* global ace, axe, HTMLCS, document -- in the browser's part */
import { readFile } from 'node:fs/promises';

/**
 * What a judge says of a page: whether it is sure (`violation`) or asks a person (`review`), by which
 * of its rules, of what, and in which words.
 * @typedef {{ judge: string, kind: 'violation' | 'review', rule: string, where: string, what: string }} Remark
 */

const script = (path) => readFile(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const [axeCore, equalAccess, codeSniffer] = await Promise.all([
  script('axe-core/axe.min.js'),
  script('accessibility-checker-engine/ace.js'),
  script('@pa11y/html_codesniffer/build/HTMLCS.js'),
]);

/** axe, every rule it has: A, AA, AAA, best practice, experimental. It looks into open shadow roots. */
const askAxe = async (page, leaveOut) => {
  await page.evaluate(axeCore);
  return page.evaluate(async (left) => {
    const rules = Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !left.includes(ruleId) }]),
    );
    const { violations, incomplete } = await axe.run(document, {
      rules,
      resultTypes: ['violations', 'incomplete'],
      // The frame is judged as a page of its own, too: a sandbox lets no judge in from outside.
      iframes: false,
    });
    const remarks = (kind, results) =>
      results.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
          judge: 'axe',
          kind,
          rule: id,
          where: target.flat().join(' '),
          what: [...any, ...all, ...none].map(({ message }) => message).join(' ') || help,
        })),
      );
    return [...remarks('violation', violations), ...remarks('review', incomplete)];
  }, leaveOut);
};

/** IBM Equal Access, both its own rule set and WCAG 2.2 A and AA. It looks into open shadow roots. */
const askEqualAccess = async (page) => {
  await page.evaluate(equalAccess);
  return page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value: [, verdict] }) => verdict !== 'PASS')
      .map(({ ruleId, reasonId, value: [, verdict], message, path, snippet }) => ({
        judge: 'Equal Access',
        kind: verdict === 'FAIL' ? 'violation' : 'review',
        rule: `${ruleId} ${reasonId}`,
        where: `${path.dom} ${snippet}`,
        what: message,
      }));
  });
};

/** HTML_CodeSniffer at AAA, on the flat copy: it stops at a shadow root. */
const askCodeSniffer = async (page) => {
  await page.evaluate(async () => (await import('/test/accessibility/flat-copy.js')).syncCopy());
  const copy = page.frames().find((frame) => frame.name() === 'flat-copy');
  await copy.evaluate(codeSniffer);
  return copy.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const path = (one) =>
          one?.parentElement
            ? `${path(one.parentElement)} ${one.getAttribute('part') ?? one.localName}`
            : '';
        HTMLCS.process(
          'WCAG2AAA',
          document,
          () =>
            resolve(
              HTMLCS.getMessages().map(({ type, code, msg, element }) => {
                // A contrast of NaN is a colour that it could not read, not a fault that it found.
                const isUnreadable = msg.includes('NaN:1');
                return {
                  judge: 'HTML_CodeSniffer',
                  kind: type === HTMLCS.ERROR && !isUnreadable ? 'violation' : 'review',
                  rule: code.replace('WCAG2AAA.', '') + (isUnreadable ? ' unreadable' : ''),
                  where: `${path(element)} ${element.outerHTML?.slice(0, 500) ?? ''}`,
                  what: msg,
                };
              }),
            ),
          reject,
        );
      }),
  );
};

/** Rules about a whole page, which the page around a frame holds for what is in it. */
const pageRules = [
  ...['landmark-one-main', 'page-has-heading-one', 'region', 'bypass'],
  ...['aria_content_in_landmark Fail_1', 'skip_main_exists Fail_1'],
  'Principle1.Guideline1_3.1_3_1_AAA.G141',
];

/**
 * Asks all judges about `page`, a puppeteer page of this server, as it is now.
 * @param {{ isInFrame?: boolean }} options whether a page around it has the title, the landmarks and
 *   the first heading
 * @returns {Promise<Remark[]>}
 */
export const ask = async (page, { isInFrame = false } = {}) => {
  const leaveOut = isInFrame ? pageRules : [];
  const remarks = [
    ...(await askAxe(page, leaveOut)),
    ...(await askEqualAccess(page)),
    ...(await askCodeSniffer(page)),
  ];
  return remarks.filter(({ rule }) => !leaveOut.includes(rule));
};
