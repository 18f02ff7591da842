import { button, h } from '../dom.js';
import { reasonIn, type Say } from '../i18n.js';
import { type ChatMessage, nameOf, type Person } from '../state.js';
import { timeOfDay } from '../time.js';
import { avatar, hueOf } from './avatar.js';
import { pictureView } from './picture.js';

/** Message with the properties of its row that depend on the other messages. */
export interface MessageRow {
  readonly message: ChatMessage;
  /** Name of the day, for the first message of a day; otherwise undefined. */
  readonly day: string | undefined;
  /** Whether the previous message is by the same author and was sent shortly before. */
  readonly isNext: boolean;
  readonly withAuthor: boolean;
  readonly isRead: boolean | undefined;
  readonly people: readonly Person[];
}

const RECALL_FOR = 2 * 60_000;
const LONG = 800;
const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,8}$/u;

export function isSameRow(one: MessageRow, other: MessageRow): boolean {
  const facts = ({ message, day, isNext, isRead, people }: MessageRow) => [message, day, isNext, isRead, people];
  const others = facts(other);
  return facts(one).every((fact, index) => fact === others[index]);
}

export function messageView(row: MessageRow, language: 'en' | 'zh', say: Say, recall: () => void): HTMLElement {
  const { message, day, people } = row;
  const { status, isMine, kind, from } = message;
  const separator = day !== undefined && h('div', { class: 'day' }, h('span', {}, day));
  if (status === 'recalled') {
    const sentence = isMine ? say('youRecalled') : say('theyRecalled', { name: nameOf(people, from) });
    return h('li', { class: 'notice-row' }, separator, h('p', { class: 'notice' }, sentence));
  }
  if (kind === 'gift') {
    const sentence = `${nameOf(people, from)} ${say('sentGift', { gift: message.text })}`;
    return h('li', { class: 'notice-row' }, separator, h('p', { class: 'gift' }, sentence));
  }
  const classes = ['message', isMine ? 'mine' : 'theirs', status, row.isNext ? 'next' : ''].join(' ').trim();
  const body = h('div', { class: 'message-body' }, bubble(message, say), footer(row, language, say, recall));
  return h('li', { class: 'message-row' }, separator, h('div', { class: classes }, ...author(row), body));
}

function author({ message: { isMine, from }, isNext, withAuthor, people }: MessageRow): HTMLElement[] {
  if (isMine || !withAuthor) return [];
  const name = nameOf(people, from);
  if (isNext) return [h('span', { class: 'avatar-space' })];
  const label = h('span', { class: 'author ellipsis' }, name);
  label.style.setProperty('--hue', String(hueOf(from)));
  return [avatar(from, name), label];
}

function bubble(message: ChatMessage, say: Say): HTMLElement {
  const { text, kind } = message;
  if (kind === 'picture') return pictureView(message, say);
  const shown = kind === 'other' ? say('unknownMessage') : text;
  if (ONLY_EMOJI.test(shown)) return h('p', { class: 'bubble emoji-only' }, shown);
  if (shown.length <= LONG) return h('p', { class: 'bubble' }, shown);
  const words = h('p', { class: 'bubble-text clamped' }, shown);
  const more = button({ class: 'link', 'aria-expanded': 'false' }, say('more'), () => {
    const isShort = words.classList.toggle('clamped');
    more.textContent = say(isShort ? 'more' : 'less');
    more.setAttribute('aria-expanded', String(!isShort));
  });
  return h('div', { class: 'bubble' }, words, more);
}

function footer({ message, isRead }: MessageRow, language: 'en' | 'zh', say: Say, recall: () => void): HTMLElement {
  const { status, isMine, at, reason } = message;
  if (status === 'refused') {
    return h('p', { class: 'refusal', role: 'alert' }, say('notSent', { reason: reasonIn(say, reason ?? '') }));
  }
  const mayRecall = isMine && status === 'sent' && Date.now() - at < RECALL_FOR;
  return h(
    'div',
    { class: 'message-footer' },
    mayRecall && button({ class: 'link recall' }, say('recall'), recall),
    h('time', { datetime: new Date(at).toISOString() }, timeOfDay(at, language)),
    status === 'sending' && h('span', {}, say('sending')),
    isRead !== undefined && h('span', { class: isRead ? 'read' : '' }, say(isRead ? 'read' : 'sent')),
  );
}
