// Notes in the page's own document what the browser refused and what failed, for the test to read.
const note = (kind, words) => {
  document.documentElement.dataset[kind] =
    `${document.documentElement.dataset[kind] ?? ''}${words};`;
};

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  note('refused', `${effectiveDirective} ${blockedURI}`),
);
addEventListener('error', ({ message }) => note('failed', message));
addEventListener('unhandledrejection', ({ reason }) => note('failed', String(reason)));
