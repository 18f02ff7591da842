import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

export async function build({ entry, outfile, target, conditions }) {
  const isNode = target === 'node';
  const bundle = await rollup({
    input: entry,
    plugins: [
      resolve({
        preferBuiltins: isNode,
        browser: !isNode,
        exportConditions: [...conditions, isNode ? 'node' : 'browser'],
      }),
      commonjs(),
      isNode && terser(),
    ],
    onwarn(warning) {
      if (!(isNode && warning.exporter?.startsWith('node:'))) throw new Error(warning.message);
    },
  });
  await bundle.write({ file: outfile, format: isNode ? 'es' : 'iife', name: 'bundle' });
}
