import { replay } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { type State, stateShape } from '../domain/state/index.js';
import { flag, InvalidDocument, integer, object, oneOf, record, type Shape } from '../domain/state/shape.js';
import { isDeeperThan } from '../is-deeper-than.js';
import { commandShape, parseJson, type SavedState } from './document-reader.js';
import { wholeNumber } from './header.js';
import { upgradeCommand, upgradeState } from './migrations.js';

/** This file reads version 1 of the format, in which a state is one JSON document and a journal has no checksums. */

const MAX_DEPTH = 64;

const upgradedState: Shape<State> = (json, at) => stateShape(upgradeState(record(json, at), 1, at), at);
const documentShape = object({
  format: oneOf('rongkit-state'),
  version: oneOf(1),
  seq: integer,
  state: upgradedState,
});

/** Reads a state document. Throws an InvalidDocument that names the invalid member. */
export function readVersion1(text: string, at: string): SavedState {
  const json = parseJson(text, at);
  if (isDeeperThan(json, MAX_DEPTH)) throw new InvalidDocument(`${at} is nested too deep.`);
  const { seq, state } = documentShape(json, at);
  return { seq, state };
}

/** The first line of a journal: the settings under which its commands were executed. */
const journalShape = object({
  format: oneOf('rongkit-journal'),
  version: oneOf(1),
  utcOffsetHours: wholeNumber,
  smsCaptcha: flag,
});

/** Reads the lines of a journal. */
export class Version1Journal {
  #saved: SavedState;
  #settings: Settings | undefined;

  /** Commands that `saved` already includes are skipped. */
  constructor(saved: SavedState) {
    this.#saved = saved;
  }

  get saved(): SavedState {
    return this.#saved;
  }

  line(json: string, at: string): void {
    const line = parseJson(json, at);
    if (this.#settings) this.#command(line, at, this.#settings);
    else this.#settings = { ...journalShape(line, at), idSeed: '' };
  }

  #command(line: unknown, at: string, settings: Settings): void {
    const { seq, state } = this.#saved;
    const command = commandShape(line, at);
    if (command.seq <= seq) return;
    try {
      if (command.seq !== seq + 1) throw new Error(`command ${command.seq} follows command ${seq}.`);
      replay(state, upgradeCommand(command, 1), settings);
    } catch (cause) {
      throw new InvalidDocument(`The journal cannot be replayed at ${at}: ${(cause as Error).message}`, { cause });
    }
    this.#saved = { seq: command.seq, state };
  }
}
