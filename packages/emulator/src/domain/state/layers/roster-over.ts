import { Roster } from '../roster.js';

/** A roster that keeps its entries in another Map, such as a `MapLayer`. */
export class RosterOver<T> extends Roster<T> {
  static {
    Object.defineProperty(RosterOver.prototype, 'constructor', { value: Map });
  }

  readonly entriesIn: Map<string, T>;

  constructor(entriesIn: Map<string, T>) {
    super();
    this.entriesIn = entriesIn;
  }

  override get size(): number {
    return this.entriesIn.size;
  }

  override has(userId: string): boolean {
    return this.entriesIn.has(userId);
  }

  override get(userId: string): T | undefined {
    return this.entriesIn.get(userId);
  }

  override set(userId: string, value: T): this {
    if (!this.entriesIn.has(userId)) this.note(userId, 'came');
    this.entriesIn.set(userId, value);
    return this;
  }

  override delete(userId: string): boolean {
    const wasThere = this.entriesIn.delete(userId);
    if (wasThere) this.note(userId, 'left');
    return wasThere;
  }

  override clear(): void {
    for (const userId of this.keys()) this.delete(userId);
  }

  override keys(): MapIterator<string> {
    return this.entriesIn.keys();
  }

  override values(): MapIterator<T> {
    return this.entriesIn.values();
  }

  override entries(): MapIterator<[string, T]> {
    return this.entriesIn.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entriesIn.entries();
  }

  override forEach(callback: (value: T, key: string, map: Map<string, T>) => void): void {
    for (const [key, value] of this.entriesIn) callback(value, key, this);
  }
}
