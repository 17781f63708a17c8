import { css } from 'lit';
import { figureStyles } from './figures.js';
import { flatRules } from './flat.js';
import { printStyles } from './print.js';
import { styles } from './screen.js';

/**
 * What HTML that came before its script (dist/static) looks like, beyond the guide's own styles. The
 * script takes these away when it adopts it.
 *
 *     no scripting              every panel open, no buttons, at once
 *     script on its way         as after the script
 *     no script after 4 s       every panel open, buttons gone, but the room they took kept: a script
 *                               that comes later still moves nothing
 */
const staticStyles = css`
  /* The words of a panel's button show where the button itself is neither seen nor reached. */
  [part~='summary'] > span:first-child {
    visibility: visible;
    cursor: auto;
  }

  /* Not animated: where a text is not drawn, nothing in it is. */
  [part~='text'] button {
    visibility: hidden;
  }

  @media screen {
    button {
      animation: 1ms 4s forwards no-button;
    }

    /* Engines without until-found give it no box at all, and what has none cannot be animated. */
    [part~='content'][hidden] {
      display: block;
      height: 0;
      overflow: clip;
      content-visibility: hidden;
      animation: 1ms 4s forwards all-open;
    }

    /*
     * WebKit (seen in 2.50) goes on skipping what is in an element whose content-visibility is
     * animated. No other engine knows this property.
     */
    @supports (-webkit-nbsp-mode: space) {
      [part~='content'][hidden] {
        content-visibility: visible;
        visibility: hidden;
      }
    }
  }

  @keyframes no-button {
    to {
      visibility: hidden;
    }
  }

  @keyframes all-open {
    to {
      height: auto;
      content-visibility: visible;
      visibility: inherit;
    }
  }

  @media (scripting: none) {
    button {
      visibility: hidden;
      animation: none;
    }

    ${flatRules}

    [part~='contents'] button {
      display: none;
    }
  }
`;

/** The looks of dist/static, as CSS: those that are needed at once, and those that nobody waits for. */
export const looks = {
  first: [styles, figureStyles, staticStyles].map(({ cssText }) => cssText).join(''),
  last: printStyles.cssText,
};
