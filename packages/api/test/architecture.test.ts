import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Files that exist on paper only have no types. */
const linter = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** The rules that refuse this line in this file; unused names apart. */
async function refusals(filePath: string, line: string): Promise<string[]> {
  const [report] = await linter.lintText(`${line}\n`, { filePath: `${root}/packages/${filePath}` });
  const rules = report?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  return rules.filter(rule => rule !== '@typescript-eslint/no-unused-vars');
}

const ZONE = 'import-x/no-restricted-paths';

describe('the lint', () => {
  it.each([
    ['a feature that imports one above it', 'api/src/field/x.ts', `import '../sync/sync';`, ZONE],
    ['people that import their integration', 'api/src/person/x.ts', `import '../integration/integration';`, ZONE],
    ['a feature that imports Marketo’s HTTP', 'api/src/sync/x.ts', `import '../marketo/client';`, ZONE],
    ['the platform that imports a feature', 'api/src/platform/x.ts', `import '../access/viewer';`, ZONE],
    ['Marketo that knows more than its port', 'api/src/marketo/x.ts', `import '../integration/integration';`, ZONE],
    ['the domain that imports its rows', 'api/src/sync/x.ts', `import './sync.entity';`, ZONE],
    ['a repository that imports a service', 'api/src/sync/x.repository.ts', `import './sync.service';`, ZONE],
    ['a service that imports GraphQL types', 'api/src/sync/x.service.ts', `import './sync.graphql';`, ZONE],
    ['a resolver that goes to the rows', 'api/src/sync/x.resolver.ts', `import './sync.entity';`, ZONE],
    ['the API that imports the app', 'api/src/x.ts', `import '../../web/src/main';`, ZONE],
    ['the API that imports the emulator', 'api/src/x.ts', `import '@dynamic-chat-sync/marketo-emulator';`, ZONE],
    ['shared that imports anything', 'shared/src/x.ts', `import '../../api/src/config';`, ZONE],
    ['the emulator that imports shared', 'marketo-emulator/src/x.ts', `import '../../shared/src/limits';`, ZONE],
    ['GraphQL in a service', 'api/src/sync/x.service.ts', `import 'type-graphql';`, 'no-restricted-imports'],
    ['TypeORM in a service', 'api/src/sync/x.service.ts', `import 'typeorm';`, 'no-restricted-imports'],
    ['TypeORM in a resolver', 'api/src/sync/x.resolver.ts', `import 'typeorm';`, 'no-restricted-imports'],
    ['the time of the machine', 'api/src/sync/x.ts', 'Date.now();', 'no-restricted-properties'],
    ['the date of the machine', 'api/src/sync/x.ts', 'void new Date();', 'no-restricted-syntax'],
    ['a timer in a feature', 'api/src/sync/x.ts', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['a request past the port', 'api/src/sync/x.ts', `void fetch('x');`, 'no-restricted-globals'],
    ['the environment in a feature', 'api/src/sync/x.ts', 'void process.env;', 'no-restricted-globals'],
    ['any', 'api/src/sync/x.ts', 'export type Anything = any;', '@typescript-eslint/no-explicit-any'],
  ])('refuses %s', async (_, file, line, rule) => {
    await expect(refusals(file, line)).resolves.toEqual([rule]);
  });

  it.each([
    ['a feature that imports one below it', 'api/src/sync/x.service.ts', `import '../field/field.service';`],
    ['Marketo that imports its port', 'api/src/marketo/x.ts', `import '../integration/subscription.port';`],
    ['TypeORM in a repository', 'api/src/sync/x.repository.ts', `import 'typeorm';`],
    ['a moment that is given', 'api/src/sync/x.ts', 'void new Date(0);'],
    ['shared from everywhere', 'web/src/x.ts', `import '@dynamic-chat-sync/shared/limits';`],
  ])('allows %s', async (_, file, line) => {
    await expect(refusals(file, line)).resolves.toEqual([]);
  });
});
