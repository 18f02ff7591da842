import { h } from '../dom.js';
import { sayIn } from '../i18n.js';
import { openConversation, type State } from '../state.js';
import { Banner } from './banner.js';
import { type ConversationActions, ConversationView } from './conversation.js';
import { Sidebar } from './sidebar.js';

export interface PageActions extends ConversationActions {
  open(key: string): void;
  switchLanguage(): void;
  signOut(): void;
  reconnect(): void;
}

/** Page of a logged-in user: the list of conversations beside the open conversation, or only one of both on a phone. */
export class Page {
  readonly element: HTMLElement;
  readonly #banner: Banner;
  readonly #sidebar: Sidebar;
  readonly #conversation: ConversationView;
  readonly #nothing = h('div', { class: 'nothing' });

  constructor(actions: PageActions) {
    this.#banner = new Banner(actions.reconnect);
    this.#sidebar = new Sidebar(actions);
    this.#conversation = new ConversationView(actions);
    const panes = h('div', { class: 'panes' }, this.#sidebar.element, this.#conversation.element, this.#nothing);
    this.element = h('div', { class: 'page' }, this.#banner.element, panes);
  }

  show(state: State): void {
    const open = openConversation(state);
    this.element.classList.toggle('has-open', open !== undefined);
    this.#banner.show(state);
    this.#sidebar.show(state);
    this.#conversation.show(open, state);
    this.#nothing.hidden = open !== undefined;
    this.#nothing.textContent = sayIn(state.language)('pickOne');
  }

  heart(): void {
    this.#conversation.heart();
  }
}
