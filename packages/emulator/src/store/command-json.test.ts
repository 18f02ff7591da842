import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordedCommand } from '../domain/commands.js';
import { commandLine } from './document-reader.js';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\ud800', '\0', '\u2028', '__proto__'));
const source = fc.record(
  { kind: fc.constantFrom('request', 'client', 'clock', 'admin', 'test'), id: text, userId: text },
  { requiredKeys: ['kind'] },
);
const verdicts = fc.array(fc.record({ messageUID: text, refused: fc.boolean() }), { maxLength: 3 });
const command: fc.Arbitrary<RecordedCommand> = fc.record(
  {
    at: fc.maxSafeInteger(),
    seq: fc.nat(),
    endpoint: text,
    params: fc.dictionary(text, fc.jsonValue()),
    verdicts,
    by: source,
  },
  { requiredKeys: ['at', 'seq', 'endpoint', 'params'] },
);

test('the line of a command is its JSON, whatever its strings hold', () => {
  fc.assert(
    fc.property(command, (each) => {
      const { at, seq, endpoint, params, verdicts, by } = each;
      expect(commandLine(each)).toBe(JSON.stringify({ at, seq, endpoint, params, verdicts, by }));
    }),
  );
});
