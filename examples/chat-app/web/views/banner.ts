import { button, h } from '../dom.js';
import { sayIn } from '../i18n.js';
import type { State } from '../state.js';

/** Shows the state of the connection while the client is not connected. */
export class Banner {
  readonly element = h('div', { class: 'banner', role: 'status' });
  readonly #retry: () => void;
  #shown = '';

  constructor(retry: () => void) {
    this.#retry = retry;
  }

  show({ connection, language }: State): void {
    if (this.#shown === connection + language) return;
    this.#shown = connection + language;
    this.element.hidden = connection === 'connected';
    this.element.dataset.state = connection;
    if (connection === 'connected') {
      this.element.replaceChildren();
      return;
    }
    const say = sayIn(language);
    const isOver = connection === 'elsewhere' || connection === 'failed';
    this.element.replaceChildren(
      h('span', {}, say(connection)),
      ...(isOver ? [button({ class: 'link' }, say('tryAgain'), this.#retry)] : []),
    );
  }
}
