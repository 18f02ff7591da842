import { createEmulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';

const emulator = await createEmulator();
const rong = new RongCloud(emulator.credentials);
await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') });
const [message] = emulator.inbox('u2');
await emulator.close();
if (message?.content !== '{"content":"hi"}') process.exit(1);
