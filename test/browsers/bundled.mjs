import { build } from 'esbuild';

/** A server plugin: gives the browser the package `name` in one file, CommonJS and all. */
export const bundled = (name) => ({
  name: `bundled-${name}`,
  async serve({ path }) {
    if (!path.endsWith(`/node_modules/${name}/index.js`)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [`node_modules/${name}/index.js`],
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
