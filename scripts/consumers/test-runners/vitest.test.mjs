import { test } from 'vitest';
import { calls } from './calls.mjs';

for (const [name, call] of calls) test(name, call);
