import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

export default defineConfig({ resolve: shared.resolve ?? {}, test: { include: ['tests/testing/*.vitest.ts'] } });
