import { inListOrder } from '../changes.js';
import { button, h, Rows } from '../dom.js';
import { reasonIn, type Say, sayIn } from '../i18n.js';
import { type ChatMessage, type Conversation, lastMessage, nameOf, type State } from '../state.js';
import { shortTime } from '../time.js';
import { avatar } from './avatar.js';

interface Actions {
  open(key: string): void;
  switchLanguage(): void;
  signOut(): void;
}

interface Row {
  readonly conversation: Conversation;
  readonly isOpen: boolean;
  readonly state: State;
}

/** List of conversations, each with its last message and its number of unread messages. */
export class Sidebar {
  readonly element: HTMLElement;
  readonly #header = h('header', { class: 'sidebar-header' });
  readonly #list = h('nav', { class: 'conversations' });
  readonly #rows: Rows<Row>;
  readonly #actions: Actions;
  #headerFor = '';

  constructor(actions: Actions) {
    this.#actions = actions;
    this.#rows = new Rows(this.#list, ({ conversation }) => conversation.key);
    this.element = h('aside', { class: 'sidebar' }, this.#header, this.#list);
  }

  show(state: State): void {
    const say = sayIn(state.language);
    if (this.#headerFor !== state.language + state.me?.name) this.#showHeader(state, say);
    this.#list.setAttribute('aria-label', say('conversations'));
    const rows = inListOrder(state.conversations).map((conversation) => ({
      conversation,
      isOpen: conversation.key === state.open,
      state,
    }));
    const isSame = (one: Row, other: Row) =>
      one.conversation === other.conversation && one.isOpen === other.isOpen && one.state.people === other.state.people;
    this.#rows.show(rows, state.language, isSame, (row) => this.#row(row, say));
  }

  #showHeader({ me, language }: State, say: Say): void {
    this.#headerFor = language + me?.name;
    this.#header.replaceChildren(
      avatar(me?.id ?? '', me?.name ?? '?'),
      h('h1', { class: 'ellipsis' }, me?.name ?? ''),
      button(
        { class: 'quiet', 'aria-label': say('switchLanguage') },
        say('otherLanguage'),
        this.#actions.switchLanguage,
      ),
      button({ class: 'quiet' }, say('signOut'), this.#actions.signOut),
    );
  }

  #row({ conversation, isOpen, state }: Row, say: Say): HTMLElement {
    const { key, id, name, kind, unread } = conversation;
    const last = lastMessage(conversation);
    const label = h(
      'span',
      { class: 'row' },
      avatar(id, name, kind),
      h('span', { class: 'row-name ellipsis' }, name),
      kind === 'room'
        ? h('span', { class: 'live' }, say('live'))
        : h('time', { class: 'row-time' }, last && shortTime(last.at, state.language)),
      h('span', { class: 'row-last ellipsis' }, summaryOf(conversation, last, state, say)),
      unread > 0 &&
        h(
          'span',
          { class: 'unread', 'aria-label': say('unread', { n: unread }) },
          unread > 99 ? '99+' : String(unread),
        ),
    );
    const attributes = { class: 'row-button', 'aria-current': isOpen && 'true', 'data-key': key };
    return button(attributes, label, () => this.#actions.open(key));
  }
}

function summaryOf(
  { kind, typing, room }: Conversation,
  last: ChatMessage | undefined,
  state: State,
  say: Say,
): string {
  const [writer] = typing;
  if (writer !== undefined) return say('typing', { name: nameOf(state.people, writer) });
  if (last === undefined) return kind === 'room' && !room?.isJoined ? say('joinRoom') : say('sayHello');
  const author = kind !== 'private' && !last.isMine ? `${nameOf(state.people, last.from)}: ` : '';
  return last.status === 'recalled' ? textOf(last, state, say) : author + textOf(last, state, say);
}

function textOf({ kind, text, status, isMine, from, reason }: ChatMessage, { people }: State, say: Say): string {
  if (status === 'recalled') return isMine ? say('youRecalled') : say('theyRecalled', { name: nameOf(people, from) });
  if (status === 'refused') return say('notSent', { reason: reasonIn(say, reason ?? '') });
  if (kind === 'picture') return say('picture');
  if (kind === 'gift') return say('sentGift', { gift: text });
  // A row shows only one line, so long texts are cut to save layout work.
  return kind === 'other' ? say('unknownMessage') : text.slice(0, 120);
}
