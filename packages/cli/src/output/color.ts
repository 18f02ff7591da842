import { styleText } from 'node:util';
import type { Env, Out } from '../io.js';

/** Colors and styles of the output. */
export type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** Whether a stream shows colors: only a terminal, and only without NO_COLOR, `--no-color` and `TERM=dumb`. */
export function hasColors(stream: Out, env: Env, isWanted: boolean): boolean {
  return isWanted && stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Returns a function that colors text, or that returns the text unchanged. */
export function painter(isColored: boolean): Paint {
  return (style, text) => (isColored ? styleText(style, text, { validateStream: false }) : text);
}
