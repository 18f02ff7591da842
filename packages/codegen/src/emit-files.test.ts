import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  codes,
  describeFields,
  type Endpoint,
  type Field,
  parameterGroups,
  resources,
  resultGroups,
} from '@rongkit/contract';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { emitFiles } from './emit-files.js';
import { errorClasses } from './emit-method.js';
import { inferredStatement } from './inferred.js';
import { fileName, pascal, propertyName, splitId, typePrefix } from './names.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const files = emitFiles();
const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

test('the same contract always gives the same files', () => {
  expect([...emitFiles()]).toEqual([...files]);
});

test('the list of the API has a line for each endpoint', () => {
  const document = files.get('docs/api.md') ?? '';
  for (const { id, path: url, v2 } of endpoints) {
    const line = document.split('\n').find((each) => each.startsWith(`| \`rong.${id}\` |`));
    expect(line).toContain(` ${url}\``);
    if (v2) expect(line).toContain(`V2.0.1 \`${v2}\``);
  }
});

test('the page of a resource has the sources and disagreements of each endpoint', () => {
  for (const { id, since, sources, disagreements = '' } of endpoints) {
    const page = files.get(`docs/api/${fileName(splitId({ id }).resource)}.md`) ?? '';
    const section = page.slice(page.indexOf(`## ${id}\n`)).split('\n## ')[0];
    expect(section).toContain(`Since: ${since}`);
    expect(section).toContain(disagreements);
    for (const source of sources) expect(section).toContain(source.replace('docs:', ''));
  }
});

test('the codes after which a call can succeed later are those after which the client repeats it', () => {
  const repeated = codes.filter(({ meaning }) => ['ServerError', 'RateLimitError'].includes(errorClasses[meaning]));
  expect(codes.filter(({ retryable }) => retryable)).toEqual(repeated);
});

test('no type is declared twice, and groups have names of their own', () => {
  const resourceFiles = [...files].filter(([file]) => file.startsWith('packages/sdk/src/emitted/resources/'));
  const names = resourceFiles.flatMap(([, code]) =>
    Array.from(code.matchAll(/^export (?:interface|type|class) (\w+)/gm), ([, name]) => name),
  );
  expect(names.length - new Set(names).size).toBe(0);
  const titles = new Set(
    endpoints.flatMap(({ params, result }) => [params, result].flatMap((schema) => titlesIn(describeFields(schema)))),
  );
  expect([...parameterGroups, ...resultGroups].filter(({ title }) => titles.has(title))).toEqual([]);
});

test.each(parameterGroups)('several endpoints share $title', ({ title }) => {
  const uses = [...files.values()].join('\n').match(new RegExp(`(extends|,|=) ${title}\\b`, 'g'));
  expect(uses?.length).toBeGreaterThan(1);
});

function titlesIn(fields: readonly Field[]): string[] {
  return fields.flatMap(({ title, fields: members = [], item }) => [
    ...(title === undefined ? [] : [title]),
    ...titlesIn(item ? [...members, item] : members),
  ]);
}

describe.each(endpoints)('$id', (endpoint) => {
  const { resource, method } = splitId(endpoint);
  const fields = describeFields(endpoint.params);
  const code = files.get(`packages/sdk/src/emitted/resources/${fileName(resource)}.ts`) ?? '';
  const docs = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${method}\\(`).exec(
    code.slice(code.indexOf(`interface ${pascal(resource)}Resource`)),
  );

  test('is a method whose documentation has all that one needs', () => {
    const words = docs?.[1]?.replace(/\s*\n\s*\*\s*/g, ' ') ?? '';
    expect(words).toContain(endpoint.summary);
    expect(words).toContain(`\`${endpoint.method} ${endpoint.path}\``);
    for (const tag of ['@param options - ', '@example ']) expect(words).toContain(tag);
    expect(words.includes('@see ')).toBe(endpoint.sources.some((source) => source.startsWith('docs:')));
    expect(words.includes('@param params - ')).toBe(fields.length > 0);
    const stated = endpoint.notes.filter((note) => inferredStatement(note) === undefined);
    const inferred = endpoint.notes.flatMap((note) => inferredStatement(note) ?? []);
    for (const note of [...stated, ...inferred]) expect(words).toContain(note);
    const [first = '', second = ''] = words.split('Inferred, not documented:');
    for (const note of stated) expect(first).toContain(note);
    for (const note of inferred) expect(second).toContain(note);
  });

  test.runIf(fields.length > 0)('has a doc comment on a line of its own for every parameter', () => {
    const members = membersOf(code, `${typePrefix(endpoint)}Params`);
    expect(fields.filter(({ name }) => !members.includes(`*/\n  ${propertyName(name)}`))).toEqual([]);
    const words = members.replace(/\s*\n\s*\*\s*/g, ' ');
    for (const { description } of fields) expect(words).toContain(description);
  });
});

/** Members of an interface, including those of shared interfaces that it extends or is an alias of. */
function membersOf(code: string, name: string): string {
  const shared = files.get('packages/sdk/src/emitted/resources/shared.ts') ?? '';
  const [, bases = '', own = ''] =
    new RegExp(`export interface ${name}(?: extends ([^{]+))? \\{\\n([^]*?)\\n\\}`).exec(code) ?? [];
  const [, alias] = new RegExp(`export type ${name} = (\\w+);`).exec(code) ?? [];
  const parents = [...bases.split(', '), alias ?? ''].filter(Boolean);
  return [own, ...parents.map((parent) => membersOf(shared, parent.trim()))].join('\n');
}

test('every example compiles', () => {
  const examples = [...files].flatMap(([file, code]) =>
    file.endsWith('.ts') ? Array.from(code.matchAll(/ \* ```ts\n([\s\S]*?) \* ```/g), ([, text = '']) => text) : [],
  );
  const blocks = examples.map((text) => `{\n${text.replace(/^ *\* ?/gm, '')}\n}`);
  const builders = [
    "import * as rongkit from 'rongkit';",
    "import { AdminClient } from '@rongkit/emulator/admin';",
    'const { textMessage, infoNotification } = rongkit;\n',
  ].join('\n');
  const simple = blocks.filter((block) => !block.includes('(content)'));
  const source = `${builders}declare const rong: rongkit.RongCloud;\n${simple.join('\n')}\nexport {};\n`;
  expect(simple.length).toBeGreaterThanOrEqual(endpoints.length);
  expect(diagnosticsOf(source)).toEqual([]);
});

function diagnosticsOf(source: string): string[] {
  const file = path.join(ROOT, 'examples/emitted-examples.ts');
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? source : read(name));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  host.getSourceFile = (name, version) =>
    ts.createSourceFile(name, host.readFile(name) ?? readFileSync(name, 'utf8'), version);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
