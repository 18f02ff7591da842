/** Builds the page into the emulator. With `--if-old`, builds it only if it is missing or older than its sources. */
import { isOld } from './is-old.js';

if (!process.argv.includes('--if-old') || isOld()) {
  // Vite is loaded only if there is something to build, because loading it takes long.
  const { buildInspector } = await import('./build-inspector.js');
  await buildInspector();
}
