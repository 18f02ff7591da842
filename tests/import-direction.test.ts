import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** The file that imports, from the root of the repository. */
  readonly from: string;
  /** The file that is imported, or the name of a package. */
  readonly to: string;
}

/** Who may import whom. A file is held to every rule that fits it. */
const rules: readonly { readonly files: RegExp; readonly mayImport: RegExp; readonly because: string }[] = [
  {
    files: /^packages\/contract\//,
    mayImport: /^(packages\/contract\/|typebox$)/,
    because: 'the contract is data: it knows no other package and does no I/O',
  },
  {
    files: /^packages\/codegen\//,
    mayImport: /^(packages\/codegen\/|@rongkit\/contract$|node:)/,
    because: 'the generator reads the contract only',
  },
  {
    files: /^packages\/sdk\//,
    mayImport: /^(packages\/sdk\/|#transport$|node:|undici$)/,
    because: 'the client has no dependencies, and knows the contract as emitted code',
  },
  {
    files: /^packages\/sdk\/src\/emitted\//,
    mayImport: /^packages\/sdk\/src\/(emitted|endpoints|results|messages\/message-body|errors|request-options)\b/,
    because: 'emitted code uses the building blocks only',
  },
  {
    files: /^packages\/sdk\/src\/(endpoints|params|transport|limits|retries|results|messages|observability)\//,
    mayImport: /^(?!packages\/sdk\/src\/(call\/|client\.|config\.|emitted\/resources))/,
    because: 'the building blocks know no call, no client and no resource',
  },
  {
    files: /^packages\/sdk\/src\/(errors|exchange|signing|endpoints\/[^/]*|params\/[^/]*|transport\/[^/]*)\.ts$/,
    mayImport: /^(packages\/sdk\/src\/(errors|exchange|endpoints|params|transport|emitted\/contract)\b|node:|undici$)/,
    because: 'what a call is built on does not know how calls are paced, repeated or reported',
  },
  {
    files: /^packages\/otel\//,
    mayImport: /^(packages\/otel\/|rongkit$|@opentelemetry\/api$)/,
    because: 'the plugin stands on the client and on the API of OpenTelemetry',
  },
  {
    files: /^packages\/emulator\//,
    mayImport: /^(packages\/emulator\/|@rongkit\/contract$|node:|fastify$|fflate$|ws$)/,
    because: 'the emulator stands on the contract, not on the client',
  },
  {
    files: /^packages\/emulator\/src\/domain\//,
    mayImport: /^(packages\/emulator\/src\/domain\/|@rongkit\/contract$|node:crypto$)/,
    because: 'the domain is functions without I/O',
  },
  {
    files: /^(?!packages\/codegen\/)/,
    mayImport: /^(?!@rongkit\/codegen|packages\/codegen\/)/,
    because: 'the generator is a tool: nothing is built on it',
  },
];

const imports = ['packages', 'examples', 'bench', 'scripts'].flatMap(sourceFiles).flatMap(importsOf);

test.each(rules)('$files: $because', ({ files, mayImport }) => {
  const held = imports.filter(({ from }) => files.test(from));
  expect(held.length).toBeGreaterThan(0);
  const wrong = held.filter(({ to }) => !mayImport.test(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each([
  "import { a } from 'x';",
  "import type { A } from 'x';",
  "import 'x';",
  "export * from 'x';",
  "import {\n  a,\n  b,\n} from 'x';",
  "const a = await import('x');",
  "const a = require('x');",
])('%j is an import', (source) => {
  expect(specifiersIn(source)).toEqual(['x']);
});

/** Sources only: a test may import what it needs. */
function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.ts$/.test(file) && !/\/(node_modules|dist|test-support)\/|\.(test|config)\.ts$/.test(file));
}

function importsOf(from: string): Import[] {
  return specifiersIn(readFileSync(path.join(ROOT, from), 'utf8')).map((specifier) => {
    const to = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
    return { from, to };
  });
}

function specifiersIn(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}
