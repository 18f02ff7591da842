import { hash } from 'node:crypto';

/**
 * Bytes for an id or a secret that the service generates. The number of the command and a purpose determine them, so
 * that the same commands always give the same ids. They protect nothing in the emulator.
 */
export function derive(seq: number, ...purpose: readonly (string | number)[]): Buffer {
  return hash('sha256', JSON.stringify([seq, ...purpose]), 'buffer');
}

const UID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** `5FGT-7VA9-G4DD-4V5P`: unique to the `index`th message of a command. */
export function messageUid(seq: number, index: number): string {
  return uidOf(derive(seq, 'message', index));
}

/** `C70B-B1D6-82E8-5SBO`: the id of an operation with a result that is reported later. */
export function operationId(seq: number): string {
  return uidOf(derive(seq, 'operation'));
}

/** Formats 16 bytes as 16 letters and digits, in groups of four. */
export function uidOf(bytes: Buffer): string {
  let uid = '';
  for (let index = 0; index < 16; index++) {
    if (index > 0 && index % 4 === 0) uid += '-';
    uid += UID_ALPHABET.charAt((bytes[index] ?? 0) % 32);
  }
  return uid;
}

/** A number of `length` digits, leading zeros included. */
export function digits(length: number, seq: number, purpose: string): string {
  const value = derive(seq, purpose).readUIntBE(0, 6) % 10 ** length;
  return String(value).padStart(length, '0');
}
