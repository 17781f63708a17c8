import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';

const app = document.getElementById('app')!;
hydrateRoot(app, <Page />, {
  onRecoverableError: (error) => console.error('hydration', error),
});
app.dataset.hydrated = '';
