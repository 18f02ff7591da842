/**
 * A roster remembers at most twice this number of changes, or twice as many changes as it has entries, if that is more.
 * Beyond that, the roster forgets all changes, because comparing all entries is then cheaper.
 */
const REMEMBERED = 64;

let rosters = 0;

/**
 * A Map by id that remembers which keys were added or removed last, so that readers need not compare the whole Map
 * after each change. The changes are not part of the state: a restored roster begins without any.
 */
export class Roster<T> extends Map<string, T> {
  static {
    // Test libraries compare constructors. A roster has to equal a Map with the same entries.
    Object.defineProperty(Roster.prototype, 'constructor', { value: Map });
  }

  #ordinal = ++rosters;
  #changes: string[] = [];
  #forgotten = 0;
  #places: Map<string, number> | undefined;
  #nextPlace = 0;

  /**
   * A number that rises with each new roster, so that sorting groups or rooms by the ordinals of their rosters gives
   * the order of creation.
   */
  get ordinal(): number {
    return this.#ordinal;
  }

  /**
   * Sets the ordinal to a number that rises with `index`, such as the position in a document, and is less than the
   * ordinals of all rosters that are not placed.
   */
  placeAt(index: number): void {
    this.#ordinal = index - Number.MAX_SAFE_INTEGER;
  }

  /** The number of changes so far. */
  get revision(): number {
    return this.#forgotten + this.#changes.length;
  }

  override set(userId: string, value: T): this {
    // Map's constructor calls `set` before the private fields of this class exist.
    if (#changes in this && !this.has(userId)) this.note(userId, 'came');
    return super.set(userId, value);
  }

  override delete(userId: string): boolean {
    const wasThere = super.delete(userId);
    if (wasThere) this.note(userId, 'left');
    return wasThere;
  }

  override clear(): void {
    for (const userId of this.keys()) this.note(userId, 'left');
    super.clear();
  }

  /**
   * The keys that were added or removed after a revision, in the order of the changes; undefined if the roster has
   * forgotten some of them.
   */
  changesSince(revision: number): readonly string[] | undefined {
    if (revision < this.#forgotten) return undefined;
    return this.#changes.slice(revision - this.#forgotten);
  }

  /**
   * The positions of the keys, which rise in the order of the Map. A key keeps its position until it is removed, so a
   * page can begin where the page before ended, whatever was added or removed in between.
   */
  places(): ReadonlyMap<string, number> {
    if (this.#places) return this.#places;
    const places = new Map<string, number>();
    for (const userId of this.keys()) places.set(userId, this.#nextPlace++);
    this.#places = places;
    return places;
  }

  protected note(userId: string, change: 'came' | 'left'): void {
    if (change === 'came') this.#places?.set(userId, this.#nextPlace++);
    else this.#places?.delete(userId);
    this.#changes.push(userId);
    const { length } = this.#changes;
    if (length <= 2 * Math.max(REMEMBERED, this.size)) return;
    this.#forgotten += length;
    this.#changes = [];
  }
}

/** Sorts groups or rooms by the creation of their rosters, which is the order of the Map that has them. */
export function byCreation<T extends { readonly members: ReadonlyMap<string, unknown> }>(holders: T[]): T[] {
  return holders.sort((one, other) => ordinalOf(one.members) - ordinalOf(other.members));
}

function ordinalOf(roster: ReadonlyMap<string, unknown>): number {
  return roster instanceof Roster ? roster.ordinal : 0;
}
