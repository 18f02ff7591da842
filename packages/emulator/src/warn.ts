/** Prints a warning to the console of the emulator, for a problem that no API answer reports. */
export function warn(message: string): void {
  process.stderr.write(`rongkit emulator: ${message}\n`);
}
