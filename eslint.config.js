import { readdirSync } from 'node:fs';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const API = 'packages/api/src';

/** Whom a folder of the API may import, itself and `shared` apart. What is not listed here may import nothing. */
const MAY_IMPORT = {
  platform: [],
  access: ['platform'],
  organization: ['access', 'platform'],
  integration: ['access', 'platform'],
  field: ['integration', 'access', 'platform'],
  person: ['platform'],
  refresh: ['field', 'person', 'integration', 'access', 'platform'],
  sync: ['refresh', 'field', 'person', 'integration', 'access', 'platform'],
  audience: ['person', 'field', 'integration', 'access', 'platform'],
  dialogue: ['person', 'field', 'integration', 'access', 'platform'],
  mapping: ['person', 'field', 'integration', 'access', 'platform'],
  personalization: ['person', 'field', 'integration', 'access', 'platform'],
  visitor: [
    'audience',
    'dialogue',
    'mapping',
    'personalization',
    'person',
    'field',
    'integration',
    'access',
    'platform',
  ],
  // Marketo's HTTP behind the port of `integration`, of which it may know nothing else.
  marketo: ['integration/subscription.port.ts', 'platform/clock.ts', 'platform/log.ts'],
};
const FOLDERS = Object.keys(MAY_IMPORT);

const folderZones = FOLDERS.map(folder => ({
  target: `./${API}/${folder}`,
  from: `./${API}`,
  except: [`./${folder}`, ...MAY_IMPORT[folder].map(other => `./${other}`)],
  message: `${folder}/ may import ${MAY_IMPORT[folder].join(', ') || 'no other folder'} (see docs/adr and eslint.config.js).`,
}));

/** resolver ─► service ─► domain ◄─ repository ─► entity. A layer is a suffix; a file without one is the domain. */
const FORBIDDEN_LAYERS = {
  resolver: ['repository', 'store', 'entity', 'steps', 'worker'],
  graphql: ['repository', 'store', 'entity', 'steps', 'worker', 'service', 'resolver'],
  service: ['entity', 'graphql', 'resolver', 'worker'],
  repository: ['graphql', 'resolver', 'service', 'steps', 'worker'],
  store: ['graphql', 'resolver', 'service', 'steps', 'worker'],
  entity: ['graphql', 'resolver', 'service', 'repository', 'store', 'steps', 'worker'],
  steps: ['graphql', 'resolver', 'entity'],
  worker: ['graphql', 'resolver', 'entity'],
  port: ['graphql', 'resolver', 'service', 'repository', 'store', 'entity', 'steps', 'worker'],
};
const DOMAIN_MAY_NOT = ['graphql', 'resolver', 'service', 'repository', 'store', 'entity', 'steps', 'worker'];

const layerZones = [
  ...Object.entries(FORBIDDEN_LAYERS).map(([layer, forbidden]) => layerZone(`*.${layer}`, layer, forbidden)),
  layerZone('!(*.*)', 'domain', DOMAIN_MAY_NOT),
];

function layerZone(pattern, layer, forbidden) {
  return {
    target: `./${API}/{${FOLDERS.filter(folder => folder !== 'platform')}}/**/${pattern}.ts`,
    from: `./${API}/**/*.{${forbidden}}.ts`,
    message: `A ${layer} file does not import ${forbidden.join(', ')} files.`,
  };
}

const packageZones = [
  { target: './packages/shared', from: './packages/!(shared)/**/*', message: 'shared imports nothing.' },
  { target: './packages/web', from: './packages/{api,marketo-emulator}/**/*', message: 'web imports shared only.' },
  {
    target: './packages/marketo-emulator',
    from: './packages/{api,web,shared}/**/*',
    message: 'The emulator imports nothing of ours.',
  },
  { target: './packages/api', from: './packages/web/**/*', message: 'The API knows nothing of the app.' },
  {
    target: `./${API}`,
    from: './packages/marketo-emulator/**/*',
    message: 'Only tests and benches know the emulator.',
  },
];

/** For `no-restricted-imports`: a later block replaces it for its files, so each names all that it forbids. */
const kept = {
  graphql: { name: 'type-graphql', message: 'Only in *.graphql.ts, *.resolver.ts and platform/graphql.' },
  typeorm: {
    name: 'typeorm',
    message:
      'Only in *.entity.ts, *.repository.ts, *.store.ts and platform/db; others take Database and Transaction from platform/db.',
  },
};
const forbidImports = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] });

const TIME = 'Time is handed in as a Clock, so that tests can move it.';
const NO_REAL_TIME = {
  'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: TIME }],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: TIME },
  ],
};
const forbidGlobals = (...names) => ({ 'no-restricted-globals': ['error', ...names.map(name => GLOBALS[name])] });
const GLOBALS = {
  setTimeout: { name: 'setTimeout', message: TIME },
  setInterval: { name: 'setInterval', message: TIME },
  fetch: { name: 'fetch', message: 'It is handed in.' },
  process: { name: 'process', message: 'Only main.ts and the command line read it; the rest is told.' },
};

const TESTS = ['**/*.test.ts', '**/*.testing.ts', 'packages/*/{test,e2e,bench}/**', 'packages/web/src/testing/**'];

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/.data/', '.cache/', 'packages/web/src/graphql/generated/', 'coverage/', 'test-results/'],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['packages/**/*.{ts,vue}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: tsconfigs(), noWarnOnMultipleProjects: true }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...packageZones, ...folderZones, ...layerZones] },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/no-extraneous-class': 'off', // a resolver or an entity may have decorators only
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 16, variant: 'modified' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    // Only these rules need types; the whole typed set would take minutes.
    files: ['packages/{shared,api,marketo-emulator}/{src,test,bench}/**/*.ts', 'packages/web/{src,e2e}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [`${API}/**/*.ts`],
    rules: {
      ...NO_REAL_TIME,
      ...forbidGlobals('setTimeout', 'setInterval', 'fetch', 'process'),
      ...forbidImports(kept.graphql, kept.typeorm),
    },
  },
  {
    files: [`${API}/**/*.{graphql,resolver}.ts`, `${API}/platform/graphql/**`, `${API}/schema.ts`],
    rules: forbidImports(kept.typeorm),
  },
  { files: [`${API}/**/*.{entity,repository,store}.ts`, `${API}/platform/db/**`], rules: forbidImports(kept.graphql) },
  {
    files: [`${API}/platform/**`],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off', ...forbidGlobals('process') },
  },
  // The launcher of the embedded server is about processes.
  {
    files: [`${API}/platform/db/embedded*`, `${API}/platform/db/embedded/**`],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: [`${API}/main.ts`, `${API}/cli/**`],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/max-params': 'off',
    },
  },
  { files: ['packages/marketo-emulator/src/cli.ts'], rules: { 'no-console': 'off' } },
  // Words, one a line.
  { files: ['packages/web/src/i18n/**'], rules: { 'max-lines': 'off' } },
  // Loops over bytes, where the bound of the loop is the bound of the index.
  { files: [`${API}/person/*Scanner.ts`], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);

function tsconfigs() {
  return readdirSync(new URL('packages', import.meta.url)).map(name => `packages/${name}/tsconfig.json`);
}
