import type { Words } from './guide.js';
import { start } from './start.js';

/** Those of the language that the file is for: rollup.config.mjs writes them here, into one script a language. */
declare const SPASM_GUIDE_WORDS: Words;

start(SPASM_GUIDE_WORDS);
