// The lint rules: typescript-eslint's type-checked ones, strict. Where one is off or wider, the reason stands beside it.
import tseslint from 'typescript-eslint'

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }

export default tseslint.config(
  {
    ignores: [
      'dist/', 'dist.*/', 'build/', 'coverage/', 'docs/', 'prebuilds/', 'node_modules/', '**/*.d.ts',
      'test/package/', // users' programs, compiled by test/package.test.ts
      'src/kernels/generated.ts', 'src/api/elementwise.ts', // made by npm run generate
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      // Numbers and booleans in messages are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowArray: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // `!` says what the line before it made sure of, where an assertion would cost time in a loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Arguments are checked although their types promise them: JavaScript calls too.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `x instanceof NDArray` gives NDArray<any>: the rules that follow an `any` around would forbid it. Writing one stays an error.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Overloads are the documentation of what may be called.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // Strings of characters that are known.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // In the op table `big` takes itself for String.prototype.big.
  { files: ['src/ops/table.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  // Tests hand over what the types forbid, and make functions of the op table's expressions.
  {
    files: ['test/**', 'bench/**'],
    rules: Object.fromEntries([
      'no-confusing-void-expression', 'no-floating-promises', 'no-implied-eval', 'no-unsafe-call', 'no-base-to-string', 'restrict-template-expressions',
      'no-meaningless-void-operator', 'no-unnecessary-type-parameters', 'unbound-method', 'no-unnecessary-type-assertion', 'require-await',
    ].map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
  // Functions for workers as users write them: they throw anything, and require what they need.
  {
    files: ['test/parallel/**'],
    rules: Object.fromEntries([
      'no-require-imports', 'only-throw-error', 'await-thenable', 'no-unsafe-member-access', 'no-extraneous-class', 'restrict-plus-operands', 'use-unknown-in-catch-callback-variable',
    ].map((rule) => [`@typescript-eslint/${rule}`, 'off']).concat([['no-var', 'off']])),
  },
  { files: ['**/*.config.{mts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
