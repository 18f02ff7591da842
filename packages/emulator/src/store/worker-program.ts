import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The path of a worker thread's program in the built package; undefined in sources and bundles, which do not have it.
 */
export function findProgram(name: string): string | undefined {
  try {
    const program = fileURLToPath(new URL(`./${name}.cjs`, import.meta.url));
    return existsSync(program) ? program : undefined;
  } catch {
    // In a bundle that is an ES module, the built file does not know its own name.
    return undefined;
  }
}
