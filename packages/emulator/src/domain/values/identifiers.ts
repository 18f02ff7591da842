import { hash } from 'node:crypto';

/** The source of an id: the sequence number of the command that makes it, and the seed of the run. */
export interface IdSource {
  readonly seq: number;
  readonly idSeed: string;
}

/**
 * Bytes for a generated id or secret. The bytes depend on the seed, the sequence number of the command and a purpose,
 * so the same commands always give the same ids. The secrets protect nothing in the emulator.
 */
export function derive(source: IdSource, ...purpose: readonly (string | number)[]): Buffer {
  return Buffer.from(derived(source, purpose), 'latin1');
}

/** The bytes as a string, one character for each byte: a Buffer would cost more than the hash. */
function derived({ seq, idSeed }: IdSource, purpose: readonly (string | number)[]): string {
  // Format version 1 had no seed; its journals are replayed with an empty one.
  const source = idSeed === '' ? [seq, ...purpose] : [idSeed, seq, ...purpose];
  return hash('sha256', JSON.stringify(source), 'binary');
}

const UID_LETTERS = Buffer.from('0123456789ABCDEFGHIJKLMNOPQRSTUV');

/** The UID of the `index`th message of a command, such as `5FGT-7VA9-G4DD-4V5P`. */
export function messageUid(source: IdSource, index: number): string {
  return formatUid(derived(source, ['message', index]));
}

/** The id of an operation whose result is reported later, such as `C70B-B1D6-82E8-5SBO`. */
export function operationId(source: IdSource): string {
  return uidOf(derive(source, 'operation'));
}

/** Formats the first 16 bytes as 16 letters and digits, in groups of four. */
export function uidOf(bytes: Buffer): string {
  return formatUid(bytes.toString('latin1'));
}

function formatUid(bytes: string): string {
  return `${fourLetters(bytes, 0)}-${fourLetters(bytes, 4)}-${fourLetters(bytes, 8)}-${fourLetters(bytes, 12)}`;
}

function fourLetters(bytes: string, at: number): string {
  return String.fromCharCode(letter(bytes, at), letter(bytes, at + 1), letter(bytes, at + 2), letter(bytes, at + 3));
}

function letter(bytes: string, at: number): number {
  return UID_LETTERS[bytes.charCodeAt(at) % 32] ?? 0;
}

/** A number of `length` digits, leading zeros included. */
export function digits(length: number, source: IdSource, purpose: string): string {
  const value = derive(source, purpose).readUIntBE(0, 6) % 10 ** length;
  return String(value).padStart(length, '0');
}
