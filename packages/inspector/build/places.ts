import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PACKAGE: string = fileURLToPath(new URL('..', import.meta.url));
export const PACKAGES: string = path.dirname(path.resolve(PACKAGE));
/** The emulator serves the page from here. */
export const BUILT: string = path.join(PACKAGES, 'emulator/dist/ui');
/** The client of the admin API, of which the page is made. */
export const CLIENT: string = path.join(PACKAGES, 'emulator/src/admin/client');
