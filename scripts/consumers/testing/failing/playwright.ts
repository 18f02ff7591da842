import { rongTest } from '@rongkit/testing/playwright';
import { fail } from './fail.cjs';

const test = rongTest();

test('a test that fails', ({ rong }) => fail({ rong }));
