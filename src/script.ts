import './define.js';
import { en } from './generated/en.js';
import type { SpasmGuide } from './spasm-guide.js';
import { trust } from './trusted-template.js';

trust(en.html);
// The first that was loaded, which may be an older one that knew no languages.
const first = customElements.get('spasm-guide') as Partial<typeof SpasmGuide> | undefined;
first?.addLanguage?.(en);
