import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    // Written for frameworks that are installed beside them alone: test/frameworks checks their types.
    'src/frameworks/*.d.ts',
    'test/frameworks/*/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // TypeScript knows that the base class has the callback.
      'wc/guard-super-call': 'off',
      // `onclick = () => this.print()` says enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What another version of the function needs.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A number in a template literal reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(panel).to.exist` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of @open-wc/testing call `equal` a promise; it is one only after `dom`.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      // A test puts a method of `console` aside and back.
      '@typescript-eslint/unbound-method': 'off',
      // A test knows what it rendered; where it errs, `!` fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'demo/**/*.js',
      'integrations/**/*.js',
      'test/pages/**/*.js',
      'test/browsers/webkit.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
);
