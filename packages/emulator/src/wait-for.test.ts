import { expect, test } from 'vitest';
import { call } from './test-support/signed-call.js';
import { useEmulators } from './test-support/use-emulator.js';
import { WaitTimeout } from './wait-for.js';

const start = useEmulators();
const MESSAGE = 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content={"content":"hi"}';

test('a wait ends with the value as soon as a call makes it true', async () => {
  const emulator = await start();
  const waiting = emulator.waitFor(() => emulator.inbox('b').find(({ fromUserId }) => fromUserId === 'a'));
  await call(emulator, '/message/private/publish.json', MESSAGE);
  expect((await waiting).content).toBe('{"content":"hi"}');
});

test('a condition that is true already is not waited for', async () => {
  const emulator = await start();
  expect(await emulator.waitFor(() => 'now', { timeoutMs: 0 })).toBe('now');
});

test('a wait ends with the clock', async () => {
  const emulator = await start();
  const before = emulator.clock.now();
  const waiting = emulator.waitFor(() => emulator.clock.now() >= before + 60_000);
  emulator.clock.advance({ minutes: 1 });
  expect(await waiting).toBe(true);
});

test('a condition that stays false rejects with its time', async () => {
  const emulator = await start();
  const failure = await emulator.waitFor(() => false, { timeoutMs: 1 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WaitTimeout);
  expect(failure).toMatchObject({ timeoutMs: 1, message: 'the condition did not come true within 1 ms' });
});

test('an error of the condition rejects, at once and later', async () => {
  const emulator = await start();
  const fail = (): boolean => {
    throw new Error('wrong');
  };
  await expect(emulator.waitFor(fail)).rejects.toThrow('wrong');
  const later = expect(emulator.waitFor(() => emulator.inbox('b').length > 0 && fail())).rejects.toThrow('wrong');
  await call(emulator, '/message/private/publish.json', MESSAGE);
  await later;
  await expect(emulator.waitFor(() => true, { timeoutMs: Number.NaN })).rejects.toThrow('timeoutMs');
});
