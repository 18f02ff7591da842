import { rongTest } from '@rongkit/testing/vitest';
import { fail } from './fail.cjs';

const test = rongTest();

test('a test that fails', ({ rong }) => fail({ rong }));
