interface Entry {
  readonly due: number;
  readonly id: string;
}

/**
 * Ids, such as those of chatrooms, by the time at which they are due: a heap with the earliest on top. The same id may
 * be in the agenda several times.
 */
export class Agenda {
  readonly #heap: Entry[];

  /** Makes an agenda, empty or as a copy of another agenda. */
  constructor(from?: Agenda) {
    this.#heap = [...(from ? from.#heap : [])];
  }

  add(due: number, id: string): void {
    const heap = this.#heap;
    let index = heap.push({ due, id }) - 1;
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      if (this.#dueAt(parent) <= due) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  /**
   * Removes and returns the earliest id if it is due at the time `at`; otherwise removes nothing and returns undefined.
   */
  takeDue(at: number): string | undefined {
    const [first] = this.#heap;
    if (!first || first.due > at) return undefined;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first.id;
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const least = this.#dueAt(left + 1) < this.#dueAt(left) ? left + 1 : left;
      if (this.#dueAt(least) >= this.#dueAt(index)) return;
      this.#swap(index, least);
      index = least;
    }
  }

  #dueAt(index: number): number {
    return this.#heap[index]?.due ?? Number.POSITIVE_INFINITY;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}
