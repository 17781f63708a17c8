// A script of the page that was first to take the guide's name.
trustedTypes.createPolicy('spasm-guide', { createHTML: (text) => text });
