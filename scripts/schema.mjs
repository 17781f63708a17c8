import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';

/* Publishes what a host may say in the guide (src/host/content.ts) as a JSON Schema, for editors and servers. */

const schema = createGenerator({
  path: 'src/host/content.ts',
  tsconfig: 'tsconfig.json',
  type: 'HostContent',
  skipTypeCheck: true,
}).createSchema('HostContent');

const path = new URL('../dist/content.schema.json', import.meta.url);
await writeFile(path, `${JSON.stringify(schema, undefined, 2)}\n`);
