import type { Out } from '../io.js';
import { fit } from './table.js';

/** Terminal line that each update overwrites. Nothing is printed if the output is not a terminal. */
export class Progress {
  readonly #out: Out;
  readonly #isShown: boolean;

  constructor(out: Out, isWanted: boolean) {
    this.#out = out;
    this.#isShown = isWanted && out.isTTY === true;
  }

  show(text: string): void {
    if (this.#isShown) this.#out.write(`\r\u001b[2K${fit(text, (this.#out.columns ?? 80) - 1)}`);
  }

  /** Removes the line, before something else is printed. */
  clear(): void {
    if (this.#isShown) this.#out.write('\r\u001b[2K');
  }
}

/** Progress bar with a number of characters, for a fraction from 0 to 1. */
export function bar(part: number, characters: number): string {
  const full = Math.round(Math.min(1, Math.max(0, part)) * characters);
  return '█'.repeat(full) + '░'.repeat(characters - full);
}
