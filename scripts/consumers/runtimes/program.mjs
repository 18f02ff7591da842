import process from 'node:process';
import { callBoth } from './call.mjs';

await callBoth(process.env.RONGCLOUD_API_URL);
