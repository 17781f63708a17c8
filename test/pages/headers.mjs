/** What a strict page allows: scripts of its own, and HTML strings only by the policies `named`. */
const strict = (named, from = "'self'") => ({
  'Content-Security-Policy': `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${from}; require-trusted-types-for 'script'; trusted-types ${named}`,
});

/** Response headers of the pages in this folder, and of the page for a frame, by file name. */
export const headers = {
  // In a sandbox WebKit takes no page for itself: its server must be named.
  'embed.html': strict('spasm-guide', "'self' http://localhost:*"),
  'policy.html': strict('spasm-guide'),
  'policy-none.html': strict("'none'"),
  'policy-taken.html': strict('spasm-guide'),
  'policy-lit.html': strict('lit-html spasm-guide'),
  'policy-lit-last.html': strict('lit-html spasm-guide'),
};
