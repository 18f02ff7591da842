import { AdminClient } from '@rongkit/emulator/admin';

/** The admin API of the emulator that serves this page. */
export const admin: AdminClient = new AdminClient({ url: location.origin });
