import { test } from 'node:test';
import { calls } from './calls.mjs';

for (const [name, call] of calls) test(name, call);
