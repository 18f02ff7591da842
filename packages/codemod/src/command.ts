import { parseArgs } from 'node:util';
import { type ProjectReport, rewriteProject } from './project.js';

const HELP = `Rewrites programs that use rongcloud-sdk 3.1.1 or 1.0.3 for rongkit.

  rongkit-codemod [options] [FILE | FOLDER ...]   default: the working folder

  --dry            change nothing, and say what would change
  --report json    print the report as JSON
  --help           print this text
`;

/**
 * Runs the command, and returns its exit code: 0, or 1 for wrong arguments and for a file that cannot be read or
 * written.
 */
export function main(args: readonly string[], print: (text: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { dry: { type: 'boolean' }, report: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    if (values.report !== undefined && values.report !== 'json') throw new Error('--report must be json');
    const report = rewriteProject(positionals.length > 0 ? positionals : ['.'], values.dry);
    print(values.report === 'json' ? `${JSON.stringify(report, null, 2)}\n` : inWords(report, values.dry ?? false));
    return 0;
  } catch (error) {
    print(`${(error as Error).message}\n\n${HELP}`);
    return 1;
  }
}

function inWords({ files, skipped }: ProjectReport, dry: boolean): string {
  if (files.length + skipped.length === 0) return 'No file uses rongcloud-sdk.\n';
  const lines = files.flatMap(({ file, version, calls, left, changed }) => [
    `${changed ? (dry ? 'would change' : 'changed') : 'unchanged'}  ${file}: ${calls} calls of ${version} rewritten`,
    ...left.map(({ line, what, reason }) => `  line ${line}: ${what} is left on rongkit/compat: ${reason}`),
  ]);
  const isDone = files.every(({ left }) => left.length === 0) && skipped.length === 0;
  return [
    ...lines,
    ...skipped.map((file) => `skipped  ${file}: it has a syntax error, or uses the package in an unknown way`),
    '',
    'Next: npm install rongkit, and look for TODO(rongkit) in the code.',
    ...(isDone ? ['Nothing uses rongcloud-sdk any more: npm uninstall rongcloud-sdk.'] : []),
    '',
  ].join('\n');
}
