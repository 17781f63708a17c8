import { rm } from 'node:fs/promises';

// Nothing that an older build left behind may ship.
await rm(new URL('../dist/', import.meta.url), { recursive: true, force: true });
