import type { Choices } from '../choices.js';
import { angularWay } from './angular.js';
import { blockWay } from './block.js';
import { frameWay } from './in-frame.js';
import { reactWay } from './react.js';
import { shortcodeWay } from './shortcode.js';
import { divWay, scriptWay } from './script.js';
import { staticWay } from './static.js';
import { svelteWay } from './svelte.js';
import { vueWay } from './vue.js';
import type { Way } from './way.js';

/** Every way to put the guide into a page, the simplest first. */
export const waysOf = (choices: Choices): readonly Way[] =>
  [
    scriptWay,
    blockWay,
    shortcodeWay,
    divWay,
    frameWay,
    staticWay,
    reactWay,
    vueWay,
    svelteWay,
    angularWay,
  ].map((way) => way(choices));
