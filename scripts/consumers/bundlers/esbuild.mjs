import * as esbuild from 'esbuild';

export async function build({ entry, outfile, target, conditions }) {
  const { warnings } = await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: target === 'node',
    format: target === 'node' ? 'esm' : 'iife',
    platform: target === 'node' ? 'node' : 'browser',
    // Set only if there are conditions, because the option removes the default condition `module`.
    ...(conditions.length > 0 && { conditions }),
  });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
}
