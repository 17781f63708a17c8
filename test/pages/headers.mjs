/** What a strict page allows: scripts of its own, and HTML strings only by the policies `named`. */
const strict = (named) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types ${named}`,
});

/** Response headers of the pages in this folder, by file name. */
export const headers = {
  'policy.html': strict('spasm-guide'),
  'policy-none.html': strict("'none'"),
  'policy-taken.html': strict('spasm-guide'),
  'policy-lit.html': strict('lit-html spasm-guide'),
  'policy-lit-last.html': strict('lit-html spasm-guide'),
};
