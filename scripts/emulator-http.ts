/**
 * Writes `docs/emulator-http.md`: the routes of the emulator's admin API, each with an example request and its real
 * answer.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emulatorHttpPage } from './emulator-http/page.js';

writeFileSync(fileURLToPath(new URL('../docs/emulator-http.md', import.meta.url)), await emulatorHttpPage());
