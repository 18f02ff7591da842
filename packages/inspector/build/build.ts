/** Builds the page into the emulator. With `--if-old`, only if the page is missing or older than its sources. */
import { buildInspector, isOld } from './build-inspector.js';

if (!process.argv.includes('--if-old') || isOld()) await buildInspector();
