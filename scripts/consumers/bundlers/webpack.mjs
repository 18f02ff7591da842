import path from 'node:path';
import { promisify } from 'node:util';

/** webpack and rspack take the same options. */
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
        // The bundle is run from a file without a place of its own.
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
