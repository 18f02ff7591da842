import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT, timeOf } from './child.js';
import { inTurn, median, type Row } from './measure.js';

const CHECK_BAR = 1000;
const KEYSTROKE_BAR = 50;

/**
 * Folder of the measured projects, inside `node_modules` so that `rongkit` resolves as in a project that has installed
 * it.
 */
const FOLDER = path.join(ROOT, 'node_modules/.rongkit-bench');

const PROGRAMS = {
  empty: 'export const sum = [1, 2].map((n) => n + 1);\nconsole.log(sum);\n',
  consumer: `import { RongCloud, textMessage } from 'rongkit';
const rong = new RongCloud({ appKey: 'key', appSecret: 'secret' });
await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: ['u2'], ...textMessage('hello') });
for await (const group of rong.user.listGroups({ userId: 'u1' })) console.log(group.id);
rong.message.
`,
} as const;

/** Measures the time that the types cost a project: the time of a full type check, and of a completion in an editor. */
export async function measureTypes(rounds: number): Promise<Row[]> {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  writeProjects();
  const times = await inTurn(
    {
      empty: () => timeOf([compiler, '-p', path.join(FOLDER, 'empty')], 'exit'),
      consumer: () => timeOf([compiler, '-p', path.join(FOLDER, 'consumer')], 'exit'),
    },
    rounds,
  );
  const keystroke = { empty: keystrokeTime('empty', 'console.'), consumer: keystrokeTime('consumer', 'rong.message.') };
  rmSync(FOLDER, { recursive: true });
  const empty = median(times.empty ?? []);
  const over = median(times.consumer ?? []) - empty;
  return [
    {
      what: 'tsc on a project that uses rongkit',
      measured: `${over.toFixed(0)} ms over an empty project`,
      comparedWith: `empty project: ${empty.toFixed(0)} ms`,
      ratio: (over + empty) / empty,
      bar: `< ${CHECK_BAR} ms`,
      ok: over < CHECK_BAR,
    },
    {
      what: 'editor: completion after a keystroke',
      measured: `${keystroke.consumer.toFixed(1)} ms for rong.message.`,
      comparedWith: `${keystroke.empty.toFixed(1)} ms for console.`,
      ratio: keystroke.consumer / keystroke.empty,
      bar: `< ${KEYSTROKE_BAR} ms`,
      ok: keystroke.consumer < KEYSTROKE_BAR,
    },
  ];
}

function writeProjects(): void {
  const compilerOptions = { target: 'es2022', module: 'nodenext', strict: true, types: ['node'], noEmit: true };
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const folder = path.join(FOLDER, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }));
    writeFileSync(path.join(folder, 'index.ts'), program.replace(/^rong\.message\.$/m, ''));
  }
}

/** Median time of a completion in milliseconds. Before each completion, another place in the file is edited. */
function keystrokeTime(name: keyof typeof PROGRAMS, before: string): number {
  const file = path.join(FOLDER, name, 'index.ts');
  let version = 0;
  const text = () => `${PROGRAMS[name]}\n// ${'x'.repeat(version)}\n`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: (asked) => (asked === file ? String(version) : '0'),
    getScriptSnapshot: (asked) => {
      const content = asked === file ? text() : ts.sys.readFile(asked);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => path.dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const times: number[] = [];
  for (version = 1; version <= 20; version++) {
    const startedAt = performance.now();
    const found = service.getCompletionsAtPosition(file, text().lastIndexOf(before) + before.length, {});
    if (!found?.entries.length) throw new Error(`nothing follows ${before}`);
    times.push(performance.now() - startedAt);
  }
  service.dispose();
  // The first completion is left out, because it loads all types.
  return median(times.slice(1));
}
