import ts from 'typescript';
import { readFileSync } from 'node:fs';

const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/**
 * A rollup plugin that takes the types out of TypeScript and checks nothing: @rollup/plugin-typescript
 * checks it all, once a build, for the bundle that has types beside it.
 */
export const transpile = () => ({
  name: 'transpile',
  async resolveId(source, importer, given) {
    if (!importer?.endsWith('.ts') || !/^\..*\.js$/.test(source)) return null;
    const path = source.replace(/\.js$/, '.ts');
    const found = await this.resolve(path, importer, { ...given, skipSelf: true });
    // What package.json says of side effects is meant for the built files.
    return found && { ...found, moduleSideEffects: true };
  },
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName,
      compilerOptions: { ...options, noEmit: false, sourceMap: true, inlineSources: true },
    });
    return {
      code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
      map: JSON.parse(sourceMapText),
    };
  },
});
