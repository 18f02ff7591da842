import type { State } from './state.js';

/** Holds the state of the page. Listeners are called once for all changes in one turn of the event loop. */
export class Store {
  readonly #listeners: ((state: State) => void)[] = [];
  #state: State;
  #isTelling = false;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  update(change: (state: State) => State): void {
    this.#state = change(this.#state);
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) listener(this.#state);
    });
  }

  listen(listener: (state: State) => void): void {
    this.#listeners.push(listener);
    listener(this.#state);
  }
}
