import { otel } from '@rongkit/otel';
import { RongCloud } from 'rongkit';

const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', middleware: [otel()] });
const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
if (!token) process.exit(1);
