import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * A rollup plugin: `virtual:content-rules` checks a value against `schema`. The code is made here, for a
 * page whose policy lets it make none.
 */
export const validator = (schema) => {
  const id = 'virtual:content-rules';
  return {
    name: 'validator',
    resolveId: (source) => (source === id ? id : null),
    load(asked) {
      if (asked !== id) return null;
      // Verbose: each error tells which of the kinds of a block it speaks of.
      const ajv = new Ajv({
        strict: true,
        allErrors: true,
        verbose: true,
        code: { source: true, esm: true },
      });
      return standalone.default(ajv, ajv.compile(schema));
    },
  };
};
