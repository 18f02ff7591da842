/** Builds the page into the emulator. With `--if-old`, only if the page is missing or older than its sources. */
import { isOld } from './is-old.js';

if (!process.argv.includes('--if-old') || isOld()) {
  // Vite takes longer to load than the question whether there is anything to build.
  const { buildInspector } = await import('./build-inspector.js');
  await buildInspector();
}
