import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** A pattern for every text that a title in the source can become, or undefined where any can. */
const pattern = (node) => {
  const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (ts.isStringLiteralLike(node)) return escape(node.text);
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return parts.map(({ text }) => escape(text)).join('.*');
};

/**
 * The titles of the tests in a file, as patterns: of a title with a value in it, the value is any text.
 * Titles that are nothing but values are left out, and so are tests that are skipped.
 * @param {string} path of the file in test/
 * @returns {Promise<RegExp[]>}
 */
export const titles = async (path) => {
  const text = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'it') {
      const title = pattern(node.arguments[0]);
      if (title?.replaceAll('.*', '').trim()) found.push(new RegExp(`^${title}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
};
