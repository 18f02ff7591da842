import type { Roster } from '../roster.js';
import { MapLayer } from './map-layer.js';
import { RosterOver } from './roster-over.js';
import type { Scope } from './scope.js';

/**
 * A roster on top of another roster. The layer has the ordinal of the roster below, and continues the count of its
 * changes.
 */
export class RosterLayer<T> extends RosterOver<T> {
  static {
    Object.defineProperty(RosterLayer.prototype, 'constructor', { value: Map });
  }

  readonly #below: Roster<T>;
  readonly #start: number;

  constructor(below: Roster<T>, scope: Scope) {
    super(new MapLayer(below, scope));
    this.#below = below;
    this.#start = below.revision;
  }

  override get ordinal(): number {
    return this.#below.ordinal;
  }

  override get revision(): number {
    return this.#start + super.revision;
  }

  override changesSince(revision: number): readonly string[] | undefined {
    if (revision >= this.#start) return super.changesSince(revision - this.#start);
    const [before, since] = [this.#below.changesSince(revision), super.changesSince(0)];
    return before && since && [...before, ...since];
  }
}
