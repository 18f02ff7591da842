import type { Case, Group } from './group.js';

interface Compiler {
  readonly version: string;
  readonly modes: readonly Mode[];
}

type Mode = 'node10' | 'node16' | 'nodenext' | 'bundler';

const MODES: readonly Mode[] = ['node10', 'node16', 'nodenext', 'bundler'];

/** TypeScript 7 has no module resolution `node10`. */
const compilers: readonly Compiler[] = [
  ...['5.0.4', '5.4.5', '5.9.3', '6.0.3'].map((version) => ({ version, modes: MODES })),
  { version: '7.0.2', modes: MODES.slice(1) },
];

const alias = (version: string) => `typescript-${version}`;

/** Type checks of the declarations of all installed packages, without `@types/node` and without `skipLibCheck`. */
export function declarations(what: string, compiler = 'typescript'): Case {
  return { name: `${what}: no declaration needs @types/node`, run: ['check-declarations.mjs', compiler] };
}

/** Type checks of all entry points of all packages, with every compiler and every mode of module resolution. */
export const types: Group = {
  name: 'types',
  folder: 'types',
  packages: [
    ...compilers.map(({ version }) => `${alias(version)}@npm:typescript@${version}`),
    '@types/node@20.19.43',
    '@opentelemetry/api@1.9.1',
    'undici@7.30.2',
  ],
  cases: compilers.flatMap(({ version, modes }) => [
    ...modes.map(
      (mode): Case => ({
        name: `TypeScript ${version}, ${mode}: every entry point resolves`,
        run: ['check.mjs', alias(version), mode],
      }),
    ),
    declarations(`TypeScript ${version}`, alias(version)),
  ]),
};
