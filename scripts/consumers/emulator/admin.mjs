import { createEmulator } from '@rongkit/emulator';
import { AdminClient, AdminError } from '@rongkit/emulator/admin';

const emulator = await createEmulator({ now: 0 });
const admin = new AdminClient({ url: emulator.url });
const { now } = await admin.setClock({ advance: { minutes: 1 } });
const refused = await admin.addFault({ endpoint: '*' }).catch((error) => error);
await emulator.close();
if (now !== 60_000 || !(refused instanceof AdminError) || refused.status !== 400) process.exit(1);
