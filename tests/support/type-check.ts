import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Type-checks programs, each as a separate module, and returns the messages of the compiler. The programs may use the
 * names declared in `given`. The modules that they import are not checked, which is much faster: `npm run check:types`
 * checks these modules.
 */
export function problemsOfPrograms(programs: readonly string[], given: string): string[] {
  const names = programs.map((_, index) => path.join(ROOT, `tests/program-${index}.ts`));
  const sources = new Map(names.map((name, index) => [name, programs[index] ?? '']));
  sources.set(path.join(ROOT, 'tests/given.d.ts'), given);
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = sources.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return problems.map(
      ({ messageText }) => `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
