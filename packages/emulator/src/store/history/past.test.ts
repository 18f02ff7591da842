import { expect, test } from 'vitest';
import { emptyState } from '../../domain/state/index.js';
import { realTime } from '../../real-time.js';
import { Past } from './past.js';

const DAY = 86_400_000;
const pastOf = (clock: { readonly offset: number; readonly frozenAt: number | null }) =>
  new Past({ seq: 0, state: emptyState(), header: { clock } });

test('without commands, the time is that of the clock, whether it is frozen or runs a day ahead', () => {
  expect(pastOf({ offset: 0, frozenAt: 5 }).timeOf(0)).toBe(5);
  const before = realTime.now() + DAY;
  const time = pastOf({ offset: DAY, frozenAt: null }).timeOf(0);
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(realTime.now() + DAY);
});
