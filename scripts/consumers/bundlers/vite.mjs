import path from 'node:path';
import { build as buildBy } from 'vite';

export async function build({ entry, outfile, target, conditions }) {
  const isNode = target === 'node';
  const problems = [];
  const warn = (message) => problems.push(message);
  await buildBy({
    configFile: false,
    logLevel: 'warn',
    customLogger: {
      info() {},
      warn,
      warnOnce: warn,
      error: warn,
      clearScreen() {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    resolve: { conditions: [...conditions, 'module', isNode ? 'node' : 'browser', 'production'] },
    // A bundle for a server contains all dependencies, as for a container without node_modules.
    ...(isNode && { ssr: { noExternal: true } }),
    build: {
      ssr: isNode && entry,
      minify: isNode,
      emptyOutDir: false,
      outDir: path.dirname(outfile),
      ...(!isNode && { lib: { entry, formats: ['iife'], name: 'bundle', fileName: () => path.basename(outfile) } }),
      ...(isNode && { rollupOptions: { output: { entryFileNames: path.basename(outfile) } } }),
    },
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
