import { h, Rows } from '../dom.js';
import { type Say, sayIn } from '../i18n.js';
import { type ChatMessage, type Conversation, nameOf, type State } from '../state.js';
import { dayName, isSameDay } from '../time.js';
import { isSameRow, type MessageRow, messageView } from './message.js';
import { showProgress } from './picture.js';

interface Actions {
  recall(conversation: Conversation, message: ChatMessage): void;
  loadHistory(conversation: Conversation): void;
}

const ONE_BREATH = 3 * 60_000;
const NEAR = 80;

/** Messages of the open conversation. Scrolling up loads earlier messages. */
export class Timeline {
  readonly element: HTMLElement;
  readonly #top = h('p', { class: 'timeline-top muted' });
  readonly #list = h('ol', { class: 'messages' });
  readonly #typing = h('p', { class: 'typing', 'aria-live': 'polite' });
  readonly #rows = new Rows<MessageRow>(this.#list, ({ message }) => message.id);
  readonly #actions: Actions;
  #shown: Conversation | undefined;

  constructor(actions: Actions) {
    this.#actions = actions;
    this.element = h('div', { class: 'timeline', tabindex: 0 }, this.#top, this.#list, this.#typing);
    this.#list.setAttribute('aria-live', 'polite');
    this.element.addEventListener('scroll', () => {
      if (this.element.scrollTop < NEAR && this.#shown?.history === 'more') this.#actions.loadHistory(this.#shown);
    });
  }

  show(conversation: Conversation, state: State): void {
    const say = sayIn(state.language);
    const isOther = this.#shown?.key !== conversation.key;
    const newest = conversation.messages.at(-1);
    const isOwnNews = newest?.isMine === true && newest.id !== this.#shown?.messages.at(-1)?.id;
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    const wasOldest = this.#shown?.messages[0]?.id;
    this.#shown = conversation;

    this.element.setAttribute('aria-label', conversation.name);
    this.#top.textContent = topLine(conversation, say);
    const rows = rowsOf(conversation, state, say);
    const recall = (message: ChatMessage) => this.#actions.recall(conversation, message);
    this.#rows.show(rows, `${conversation.key} ${state.language}`, isSameRow, (row) =>
      messageView(row, state.language, say, () => recall(row.message)),
    );
    for (const [id, percent] of Object.entries(conversation.uploads)) showProgress(this.#list, id, percent);
    const [writer] = conversation.typing;
    this.#typing.textContent = writer === undefined ? '' : say('typing', { name: nameOf(state.people, writer) });

    const end = this.element.scrollHeight;
    if (isOther || isAtEnd || isOwnNews) this.element.scrollTop = end;
    // Visible messages stay in place when older messages are added above.
    else if (wasOldest !== conversation.messages[0]?.id) this.element.scrollTop = scrollTop + end - scrollHeight;
  }
}

function topLine({ history, messages, kind }: Conversation, say: Say): string {
  if (history === 'loading') return say('loading');
  if (messages.length === 0) return say('noMessages');
  return history === 'complete' && kind !== 'room' ? say('beginning') : '';
}

function rowsOf(conversation: Conversation, { people, language }: State, say: Say): MessageRow[] {
  const { messages, kind, readUpTo } = conversation;
  const lastMine = messages.findLast(({ isMine, status }) => isMine && status === 'sent');
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const isNewDay = before === undefined || !isSameDay(before.at, message.at);
    return {
      message,
      day: isNewDay ? dayName(message.at, language, say) : undefined,
      isNext: !isNewDay && isOneBreath(before, message),
      withAuthor: kind !== 'private',
      isRead: kind === 'private' && message === lastMine ? message.at <= readUpTo : undefined,
      people,
    };
  });
}

function isOneBreath(one: ChatMessage, next: ChatMessage): boolean {
  const isPlain = one.kind === 'text' && one.status !== 'recalled' && one.status !== 'refused';
  return isPlain && one.from === next.from && next.at - one.at < ONE_BREATH;
}
