import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Dependencies point one way (DESIGN, Folders): a folder, and what it must not import. */

const layers = [
  {
    files: ['bot/storage/**'],
    forbid: ['**/records/**', '**/identity/**', '**/sharing/**', '**/audit/**', '**/pages/**', '**/turn/**'],
  },
  {
    files: ['bot/{records,identity,sharing,audit}/**'],
    forbid: ['**/turn/**', '**/pages/**', '**/dialogs/**'],
  },
  { files: ['dialogs/**'], forbid: ['**/turn/**', '**/pages/**'] },
  { files: ['bot/turn/**'], forbid: ['**/pages/**'] },
  { files: ['bot/pages/**'], forbid: ['**/bot/turn/**', '../turn/**'] },
];
const roots = ['**/main.js', '**/server.js', '**/services.js', '**/deployment/**'];
const sdk = ['botbuilder', 'botbuilder-*', 'botframework-*', 'restify', 'twilio', 'twilio/*'];

const rule = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});
const message = 'Dependencies point one way: adapters, turn, dialogs, services, storage (DESIGN, Folders).';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  ...layers.map((l) =>
    rule(
      l.files,
      [
        ...l.forbid,
        ...roots,
        '**/adapters/**',
        ...(l.files[0].startsWith('bot/turn')
          ? []
          : l.files[0].startsWith('bot/pages')
            ? ['botbuilder*']
            : sdk),
      ],
      message,
    ),
  ),
  rule(
    ['adapters/**'],
    [...roots, '**/identity/**', '**/records/**', '**/sharing/**', '**/dialogs/content/**', '**/storage/**'],
    message,
  ),
);
