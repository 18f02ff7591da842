import type { Out } from '../io.js';
import { fit, widthOf } from './table.js';

/** Terminal line that each update overwrites. Nothing is printed if the output is not a terminal. */
export class Progress {
  readonly #out: Out;
  readonly #isShown: boolean;

  constructor(out: Out, isWanted: boolean) {
    this.#out = out;
    this.#isShown = isWanted && out.isTTY === true;
  }

  /** Shows a progress bar for a fraction from 0 to 1, and a text, which is cut at the width of the terminal. */
  show(part: number, text: string): void {
    if (!this.#isShown) return;
    const columns = (this.#out.columns ?? 80) - 1;
    const room = Math.min(MAX_BAR, Math.max(MIN_BAR, columns - widthOf(text) - 1));
    this.#out.write(`\r\u001b[2K${fit(`${bar(part, room)} ${text}`, columns)}`);
  }

  /** Removes the line, before something else is printed. */
  clear(): void {
    if (this.#isShown) this.#out.write('\r\u001b[2K');
  }
}

const MIN_BAR = 4;
const MAX_BAR = 20;

/** Progress bar with a number of characters, for a fraction from 0 to 1. */
function bar(part: number, characters: number): string {
  const full = Math.round(Math.min(1, Math.max(0, part)) * characters);
  return '█'.repeat(full) + '░'.repeat(characters - full);
}
