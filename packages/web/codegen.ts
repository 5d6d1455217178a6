import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { DateTime: 'string' },
        strictScalars: true,
        dedupeFragments: true,
      },
    },
    'src/graphql/generated/possibleTypes.ts': { plugins: ['./possibleTypes.plugin.mjs'] },
  },
};

export default config;
