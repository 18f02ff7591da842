import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, MAX_LINE_BYTES } from './lines.js';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesIn(text: string, chunkSize: number) {
  const lines: { text: string; isCut: boolean }[] = [];
  for await (const line of linesOf(inChunks(Buffer.from(text), chunkSize))) lines.push(line);
  return lines;
}

test('lines are the same however the bytes arrive, without empty ones and without spaces around them', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '你', '👋', '\r', '\t', '{', '\ufeff') });
  await fc.assert(
    fc.asyncProperty(fc.array(word), fc.integer({ min: 1, max: 50 }), async (given, chunkSize) => {
      const wanted = given.map((line) => line.trim()).filter((line) => line !== '');
      const lines = await linesIn(given.join('\n'), chunkSize);
      expect(lines).toEqual(wanted.map((text) => ({ text, isCut: false })));
    }),
  );
});

test('a line is cut at its longest, and the next line is whole', async () => {
  const [long, next] = await linesIn(`${'x'.repeat(MAX_LINE_BYTES + 10)}\nnext`, 16_384);
  expect([long?.text.length, long?.isCut]).toEqual([MAX_LINE_BYTES, true]);
  expect(next).toEqual({ text: 'next', isCut: false });
});

test('each byte of a long line is copied once', async () => {
  let copied = 0;
  const concat = Buffer.concat;
  Buffer.concat = ((parts: readonly Uint8Array[]) => {
    const whole = concat(parts);
    copied += whole.length;
    return whole;
  }) as typeof concat;
  try {
    await linesIn('x'.repeat(1_000_000), 1000);
  } finally {
    Buffer.concat = concat;
  }
  expect(copied).toBe(1_000_000);
});
