import path from 'node:path';
import { promisify } from 'node:util';

/** Returns the build function of webpack or rspack, which accept the same options. */
export function builder(library) {
  return async ({ entry, outfile, target, conditions }) => {
    const isNode = target === 'node';
    const stats = await promisify(library)({
      mode: 'production',
      entry,
      target: isNode ? 'node20' : 'web',
      ...(conditions.length > 0 && { resolve: { conditionNames: [...conditions, '...'] } }),
      ...(isNode && { experiments: { outputModule: true } }),
      output: {
        path: path.dirname(outfile),
        filename: path.basename(outfile),
        // An empty path, because the bundle runs in a context without a URL from which webpack could derive the path.
        publicPath: '',
        ...(isNode && { module: true }),
      },
      externals: { undici: isNode ? 'module undici' : 'undici' },
      optimization: { minimize: isNode },
      performance: false,
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ preset: 'errors-warnings' }));
  };
}

export async function build(options) {
  const { default: webpack } = await import('webpack');
  await builder(webpack)(options);
}
