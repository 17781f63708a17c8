import { forAdministrators } from './admin.mjs';
import { underAttack } from './attack.mjs';
import { elsewhere } from './elsewhere.mjs';
import { inFramedEditor } from './framed.mjs';
import { inWordPress, saysVersion } from './in-wordpress.mjs';
import { withoutScript } from './without-script.mjs';

// What a newer WordPress may break; how a guide looks on a page is the theme's, and the same in each.
inWordPress('the plugin in the newest WordPress that can be had', (site) => {
  saysVersion(site, 'Tested up to');
  inFramedEditor(site);
  withoutScript(site);
  elsewhere(site);
  underAttack(site);
  forAdministrators(site);
});
