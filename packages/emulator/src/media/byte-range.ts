/** A range of bytes in a file, from the first byte to the last byte, both included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a `Range` header (RFC 9110, 14.2). Returns undefined for the whole file: if the header is missing or invalid,
 * or has several ranges or another unit than bytes. Returns null if the file has no byte of the range.
 */
export function byteRangeIn(header: string | undefined, size: number): ByteRange | null | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return rangeWithin(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return rangeWithin(Number(first), last === '' ? size - 1 : Number(last), size);
}

function rangeWithin(from: number, to: number, size: number): ByteRange | null {
  return from < size ? { from, to: Math.min(to, size - 1) } : null;
}
