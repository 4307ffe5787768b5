import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const budgets = {
  'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'fixtures/', 'coverage/', '**/*.d.ts'] },
  ...tseslint.configs.recommended,
  regexp['flat/recommended'],
  {
    files: ['src/**/*.ts'],
    rules: {
      ...budgets,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      'regexp/strict': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'Set process.exitCode: data may still be in flight.' }],
      'no-restricted-syntax': ['error', { selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/]', message: 'The result would depend on the locale of the machine.' }],
      // A character class that names control characters is what visible() and the readers are for.
      'no-control-regex': 'off',
      'regexp/no-control-character': 'off',
    },
  },
  { files: ['src/*/data/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.test.ts', '**/*.mjs'], rules: { 'max-lines-per-function': 'off' } },
);
