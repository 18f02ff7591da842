import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PACKAGE: string = fileURLToPath(new URL('..', import.meta.url));
export const PACKAGES: string = path.dirname(path.resolve(PACKAGE));
/** The folder of the built page, from which the emulator serves it. */
export const BUILT: string = path.join(PACKAGES, 'emulator/dist/ui');
/** The folder of the admin API client, which the page uses. */
export const CLIENT: string = path.join(PACKAGES, 'emulator/src/admin/client');
