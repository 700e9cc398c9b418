import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'node_modules',
      '.node',
      'locales/**/*.js',
      '**/*.gen.ts',
      'test-results',
      'playwright-report',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['{src,serviceWorker}/**/*.{ts,tsx}', 'e2e/**/*.ts', '*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The engine's loops run over typed arrays whose length they know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Event handlers that set and return in one line read better as they are.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Names that come from data (map features, data attributes) are read as data.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Props and small state types are interfaces or types as they read best.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An empty text counts as missing in labels and forms.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // A box that scrolls is reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'] }],
    },
  },
  // Build scripts are plain JavaScript, and their tests import it: no types to check by.
  { files: ['**/*.{js,mjs}', 'geo/**/*.ts'], extends: [tseslint.configs.base] },
)
