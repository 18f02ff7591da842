import process from 'node:process';
import { callBoth } from './call.mjs';
import { sendOnce } from './once.mjs';
import { useAll } from './use-all.mjs';

await callBoth(process.env.RONGCLOUD_API_URL);
await useAll(process.env.RONGCLOUD_API_URL);
await sendOnce();
