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

/** The layers of the emulator's domain; `types` are the types of events, drafts and handlers. */
const DOMAIN = {
  state: /^packages\/emulator\/src\/domain\/state\//,
  values: /^packages\/emulator\/src\/domain\/values\//,
  types: /^packages\/emulator\/src\/domain\/(events|draft|handler)\.(ts|js)$/,
  rules: /^packages\/emulator\/src\/domain\/rules\//,
  // The index collects the handlers; all other files define them.
  endpoints: /^packages\/emulator\/src\/domain\/endpoints\/(?!index\.ts$)/,
  clients: /^packages\/emulator\/src\/domain\/clients\//,
};

function merge(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(${source})`).join('|'));
}

/** The allowed imports. Every rule with a matching pattern applies to a file. */
const rules: readonly { readonly files: RegExp; readonly mayImport: RegExp; readonly because: string }[] = [
  {
    files: /^packages\/contract\//,
    mayImport: /^(packages\/contract\/|typebox$)/,
    because: 'the contract is data: it knows no other package and does no I/O',
  },
  {
    files: /^packages\/codegen\//,
    mayImport:
      /^(packages\/codegen\/|@rongkit\/contract$|packages\/emulator\/src\/admin\/(route|routes\/|openapi)|node:)/,
    because: 'the generator reads the contract and the routes of the admin API only',
  },
  {
    files: /^packages\/sdk\//,
    mayImport: /^(packages\/sdk\/|#transport$|#platform$|node:|undici$)/,
    because: 'the client has no dependencies, and knows the contract as emitted code',
  },
  {
    files: /^packages\/sdk\/src\/emitted\//,
    mayImport:
      /^packages\/sdk\/src\/(emitted|endpoints|tables|results|messages\/message-body|errors|request-options)\b/,
    because: 'emitted code uses the building blocks only',
  },
  {
    files: /^packages\/sdk\/src\/(endpoints|params|transport|limits|retries|results|messages|observability)\//,
    mayImport: /^(?!packages\/sdk\/src\/(call\/|client\.|config\.|emitted\/resources))/,
    because: 'the building blocks know no call, no client and no resource',
  },
  {
    files:
      /^packages\/sdk\/src\/(errors|exchange|check-options|nearest|signing|endpoints\/[^/]*|params\/[^/]*|transport\/[^/]*)\.ts$/,
    mayImport:
      /^(packages\/sdk\/src\/(errors|exchange|check-options|brand|kinds|nearest|platform|endpoints|params|transport|emitted\/contract)\b|#platform$|node:|undici$)/,
    because: 'what a call is built on does not know how calls are paced, repeated or reported',
  },
  {
    files: /^packages\/otel\//,
    mayImport: /^(packages\/otel\/|rongkit$|@opentelemetry\/api$)/,
    because: 'the plugin stands on the client and on the API of OpenTelemetry',
  },
  {
    files: /^packages\/redis\//,
    mayImport: /^(packages\/redis\/|rongkit$|rongkit\/webhooks$|node:crypto$)/,
    because: 'the limiter stands on the client; the caller brings the client of Redis',
  },
  {
    files: /^packages\/testing\//,
    mayImport:
      /^(packages\/testing\/|rongkit$|rongkit\/webhooks$|@rongkit\/emulator(\/program)?$|node:|vitest$|expect$|@jest\/globals$|@playwright\/test$)/,
    because: 'tests stand on the client and the emulator; the runners are those of the caller',
  },
  {
    files: /^packages\/testing\/src\/(?!(vitest|jest|node-test|playwright)\.)/,
    mayImport: /^(?!vitest$|@jest\/globals$|@playwright\/test$|node:test$)/,
    because: 'only the entry of a runner knows it',
  },
  {
    files: /^packages\/nestjs\//,
    mayImport: /^(packages\/nestjs\/|rongkit$|rongkit\/webhooks$|@nestjs\/(common|core)$|node:)/,
    because: 'the module stands on the client and on Nest, not on one of its servers',
  },
  {
    files: /^packages\/midway\//,
    mayImport: /^(packages\/midway\/|rongkit$|rongkit\/webhooks$|@midwayjs\/core$|node:)/,
    because: 'the component stands on the client and on the core of Midway, not on one of its servers',
  },
  {
    files: /^packages\/codemod\//,
    mayImport: /^(packages\/codemod\/|@rongkit\/contract$|@ast-grep\/napi$|node:)/,
    because: 'the codemod knows the old packages from the contract, and needs no client',
  },
  {
    files: /^packages\/sdk\/src\/(?!compat\/)/,
    mayImport: /^packages\/sdk\/src\/(?!(emitted\/)?compat\/)|^[^p]/,
    because: 'the old interfaces stand on the client, and a program without them does not load them',
  },
  {
    files: /^packages\/bulk\//,
    mayImport: /^(packages\/bulk\/|rongkit$|rongkit\/bulk$|@rongkit\/redis$|bullmq$|ioredis$|node:)/,
    because: 'the queue stands on the client, on the scripts of the limiter and on BullMQ',
  },
  {
    files: /^packages\/emulator\//,
    mayImport: /^(packages\/emulator\/|@rongkit\/contract$|node:|fastify$|@fastify\/busboy$|fflate$|ws$|typebox$)/,
    because: 'the emulator stands on the contract, not on the client',
  },
  {
    files: /^packages\/emulator\/src\/(?!admin\/)/,
    mayImport: /^(?!typebox$)/,
    because: 'schemas are written in the routes of the admin API and in the contract',
  },
  {
    files: /^packages\/emulator\/src\/admin\/(?!client\/)/,
    mayImport: /^(packages\/emulator\/src\/admin\/(?!client\/)|typebox$)/,
    because: 'the routes of the admin API are data: they know no server and no state',
  },
  {
    files: /^packages\/emulator\/src\/admin\/client\//,
    mayImport: /^packages\/emulator\/src\/admin\/client\//,
    because: 'the client of the admin API is a program of its own, in browsers too',
  },
  {
    files: /^packages\/emulator\/src\/domain\//,
    mayImport: /^(packages\/emulator\/src\/domain\/|@rongkit\/contract$|node:crypto$)/,
    because: 'the domain is functions without I/O',
  },
  {
    files: DOMAIN.state,
    mayImport: DOMAIN.state,
    because: 'the state is data with its shape, and knows no rule',
  },
  {
    files: DOMAIN.values,
    mayImport: merge(DOMAIN.values, /^(node:crypto|@rongkit\/contract)$/),
    because: 'texts, times, ids and pages know nothing of the state',
  },
  {
    files: /^packages\/emulator\/src\/domain\/(events|draft)\.ts$/,
    mayImport: DOMAIN.state,
    because: 'events and drafts are types over the state',
  },
  {
    files: /^packages\/emulator\/src\/domain\/handler\.ts$/,
    mayImport: merge(DOMAIN.state, DOMAIN.types, /^@rongkit\/contract$/),
    because: 'the types of handlers stand below the rules that use their contexts',
  },
  {
    files: DOMAIN.rules,
    mayImport: merge(DOMAIN.rules, DOMAIN.values, DOMAIN.state, DOMAIN.types, /^@rongkit\/contract$/),
    because: 'rules are what endpoints and clients share, and know neither',
  },
  {
    files: DOMAIN.endpoints,
    mayImport: merge(DOMAIN.rules, DOMAIN.values, DOMAIN.state, DOMAIN.types),
    because: 'endpoints import no endpoints: what two of them need is a rule',
  },
  {
    files: DOMAIN.clients,
    mayImport: merge(DOMAIN.clients, DOMAIN.rules, DOMAIN.values, DOMAIN.state, DOMAIN.types),
    because: 'commands of clients stand beside the endpoints, on the same rules',
  },
  {
    files: /^packages\/emulator\/src\/views\//,
    mayImport: /^packages\/emulator\/src\/(views\/|domain\/|admin\/client\/emitted)/,
    because: 'views read a state, live or past, and know no server; the routes say what they answer',
  },
  {
    files: /^packages\/emulator\/src\/gateway\//,
    mayImport: /^(?!packages\/emulator\/src\/http\/)/,
    because: 'the two doors share the rooms behind them, and do not lead into each other',
  },
  {
    files: /^packages\/emulator\/src\/http\//,
    mayImport: /^(?!packages\/emulator\/src\/gateway\/)/,
    because: 'the two doors share the rooms behind them, and do not lead into each other',
  },
  {
    files: /^packages\/emulator\/src\/(callbacks|store|sending|limits|params)\//,
    mayImport: /^(?!packages\/emulator\/src\/(http|gateway)\/)/,
    because: 'what stands behind the doors knows none of them',
  },
  {
    files: /^packages\/cli\//,
    mayImport:
      /^(packages\/cli\/|rongkit(\/bulk|\/webhooks)?$|@rongkit\/(emulator(\/(admin|program))?|contract|codemod|bulk|redis)$|ioredis$|node:|commander$|@bomb\.sh\/tab$|@clack\/prompts$|yaml$|fast-string-truncated-width$)/,
    because:
      'the command line stands on the client, the emulator, the codemod and the queue of many machines; of the contract, it knows types and emitted data',
  },
  {
    files: /^packages\/cli\/src\/(words|output|globals|io|exit-codes|errors)\b/,
    mayImport:
      /^(packages\/cli\/src\/(words|output|globals|io|exit-codes|errors)\b|node:|@clack\/prompts$|fast-string-truncated-width$)/,
    because: 'words and output know no command and no app',
  },
  {
    files: /^(?!packages\/cli\/)/,
    mayImport: /^(?!@rongkit\/cli|packages\/cli\/)/,
    because: 'the command line is a program: nothing is built on it',
  },
  {
    files: /^packages\/inspector\/(?!build\/)/,
    mayImport:
      /^(packages\/inspector\/src\/|@rongkit\/(contract|emulator\/admin)$|preact(\/hooks)?$|@preact\/signals$)/,
    because: 'the page stands on the client of the admin API; of the contract, it knows types',
  },
  {
    files: /^packages\/inspector\/build\//,
    mayImport: /^(packages\/inspector\/|@rongkit\/contract$|node:|vite$)/,
    because: 'the forms are made of the contract when the page is built',
  },
  {
    files: /^(?!packages\/inspector\/)/,
    mayImport: /^(?!@rongkit\/inspector|packages\/inspector\/)/,
    because: 'the inspector is a page: nothing is built on it',
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

test('no file imports itself by way of other files', () => {
  expect(circlesAmong(imports)).toEqual([]);
});

test('circles are found', () => {
  const between = (from: string, to: string): Import => ({ from: `${from}.ts`, to: `${to}.js` });
  const chain = [between('a', 'b'), between('b', 'c'), between('d', 'a')];
  expect(circlesAmong(chain)).toEqual([]);
  expect(circlesAmong([...chain, between('c', 'b')])).toEqual(['b', 'c']);
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

const CONTRACT = 'packages/contract/src/endpoints';
const HANDLERS = 'packages/emulator/src/domain/endpoints';

test('the handlers of an endpoint are in the file that has the path and the name of its file in the contract', () => {
  const idsOf = (folder: string, pattern: RegExp) =>
    new Map(
      sourceFiles(folder)
        .map((file) => [file.slice(folder.length + 1), idsIn(file, pattern)] as const)
        .filter(([, ids]) => ids.length > 0),
    );
  const inContract = idsOf(CONTRACT, /^ {2}id: '(\w+\.\w+)',$/gm);
  expect(inContract.size).toBeGreaterThan(50);
  expect(idsOf(HANDLERS, /^ {2}'(\w+\.\w+)': \{/gm)).toEqual(inContract);
});

const ROUTES = 'packages/emulator/src/admin/routes';
const ROUTE_HANDLERS = 'packages/emulator/src/http/admin/handlers';

test('the handlers of the routes of the admin API are in the file that has the name of the file of the routes', () => {
  const idsOf = (folder: string, pattern: RegExp) =>
    Object.fromEntries(
      sourceFiles(folder)
        .map((file) => [path.posix.basename(file), idsIn(file, pattern)] as const)
        .filter(([, ids]) => ids.length > 0),
    );
  const inRoutes = idsOf(ROUTES, /^ {4}id: '(\w+)',$/gm);
  expect(Object.keys(inRoutes).length).toBeGreaterThan(5);
  expect(idsOf(ROUTE_HANDLERS, /^ {2}(?:async )?(\w+)(?:: |\()/gm)).toEqual(inRoutes);
});

/** File names that one package may use several times, because the files do the same job in several areas. */
const NAMESAKES: Readonly<Record<string, string>> = {
  'index.ts': 'the entry of a package or a folder',
  'define.ts': 'how the things of a folder are written down',
  'options.ts': 'the options of the emulator, and of its callbacks',
  'commands.ts': 'the commands of a group of the command line',
  'conversations.ts': 'the rules of conversations, the commands of clients on them, their packets and their views',
  'groups.ts': 'the rules of groups, and the views of them',
  'messages.ts': 'the packets with messages, and the views of them',
  'rooms.ts': 'the rules of chatrooms, the commands of clients on them, and the views of them',
  'profiles.ts': 'the command of clients on hosted profiles, and their packets',
  'ultra-groups.ts': 'the rules of ultra groups, the command of clients on them, their packets and their views',
  'users.ts': 'the rules of users, and the views of them',
  'history.ts': 'the rules of histories, and the packets that ask for them',
  'bot.ts': 'the state of a resource, and the callbacks about it',
  'chatroom.ts':
    'the state of a resource, the callbacks and the packets about it; in the client, the emitted and the V2 resource',
  'group.ts': 'the state of a resource, and the callbacks about it; in the client, the emitted and the V2 resource',
  'message.ts': 'the state of a resource, and the callbacks about it; in the client, the emitted and the V2 resource',
  'user.ts': 'the state of a resource, and the callbacks about it; in the client, the emitted and the V2 resource',
  'push.ts': 'the emitted and the V2 resource',
  'sms.ts': 'the emitted and the V2 resource',
  'wordfilter.ts': 'the emitted and the V2 resource',
};

const PACKAGES = [
  'bulk',
  'cli',
  'codegen',
  'codemod',
  'contract',
  'emulator',
  'inspector',
  'midway',
  'nestjs',
  'otel',
  'redis',
  'sdk',
  'testing',
];

test.each(PACKAGES)('no two files of %s share a name without a reason', (name) => {
  expect(sharedNames(name).filter((each) => !Object.hasOwn(NAMESAKES, each))).toEqual([]);
});

test('every reason is about a name that files share', () => {
  const shared = new Set(PACKAGES.flatMap(sharedNames));
  expect(Object.keys(NAMESAKES).filter((each) => !shared.has(each))).toEqual([]);
});

function sharedNames(name: string): string[] {
  const names = sourceFiles(`packages/${name}/src`)
    .filter((file) => ![HANDLERS, CONTRACT, ROUTES, ROUTE_HANDLERS].some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => path.posix.basename(file));
  return [...new Set(names.filter((each, index) => names.indexOf(each) !== index))];
}

function idsIn(file: string, pattern: RegExp): string[] {
  return Array.from(readFileSync(path.join(ROOT, file), 'utf8').matchAll(pattern), ([, id = '']) => id).sort();
}

/** Sources only: a test may import what it needs. */
function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\/(node_modules|dist|test-support)\/|\.(test|config)\.tsx?$/.test(file),
    );
}

function importsOf(from: string): Import[] {
  return specifiersIn(readFileSync(path.join(ROOT, from), 'utf8')).map((specifier) => {
    const to = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
    return { from, to };
  });
}

/** The files of a circle, or between two circles: the rest, once files that import none of the others are taken away, again and again. */
function circlesAmong(all: readonly Import[]): string[] {
  const nameOf = (file: string) => file.replace(/\.[jt]sx?$/, '');
  let left = all.map(({ from, to }) => [nameOf(from), nameOf(to)] as const);
  for (;;) {
    const importing = new Set(left.map(([from]) => from));
    const imported = new Set(left.map(([, to]) => to));
    const inside = left.filter(([from, to]) => importing.has(to) && imported.has(from));
    if (inside.length === left.length) return [...importing].sort();
    left = inside;
  }
}

function specifiersIn(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}
