/** Tells whoever runs the emulator of something that no client is told. */
export function warn(message: string): void {
  process.stderr.write(`rongkit emulator: ${message}\n`);
}
