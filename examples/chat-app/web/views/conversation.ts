import { button, h } from '../dom.js';
import { type Say, sayIn } from '../i18n.js';
import type { ChatMessage, Conversation, State } from '../state.js';
import { avatar } from './avatar.js';
import { Composer } from './composer.js';
import { DropZone } from './drop-zone.js';
import { heart, stopHearts } from './hearts.js';
import { icon } from './icons.js';
import { RoomBar } from './room-bar.js';
import { Timeline } from './timeline.js';

export interface ConversationActions {
  close(): void;
  join(conversation: Conversation): void;
  leave(conversation: Conversation): void;
  recall(conversation: Conversation, message: ChatMessage): void;
  loadHistory(conversation: Conversation): void;
  send(conversation: Conversation, text: string): void;
  sendPictures(conversation: Conversation, files: readonly File[]): void;
  type(conversation: Conversation): void;
  like(conversation: Conversation): void;
  give(conversation: Conversation, gift: string): void;
  announce(conversation: Conversation, announcement: string): void;
}

/** View of the open conversation: header, messages and input field. */
export class ConversationView {
  readonly element: HTMLElement;
  readonly #header = h('header', { class: 'chat-header' });
  readonly #door = h('div', { class: 'door' });
  readonly #actions: ConversationActions;
  readonly #timeline: Timeline;
  readonly #composer: Composer;
  readonly #roomBar: RoomBar;
  readonly #dropZone: DropZone;
  #headerFor = '';
  #key: string | undefined;
  #shown: Conversation | undefined;

  constructor(actions: ConversationActions) {
    this.#actions = actions;
    this.#timeline = new Timeline(actions);
    this.#composer = new Composer({ ...actions, like: (conversation) => this.#like(conversation) });
    this.#roomBar = new RoomBar(actions);
    const parts = [this.#header, this.#roomBar.element, this.#timeline.element, this.#door, this.#composer.element];
    this.element = h('main', { class: 'chat' }, ...parts);
    this.#dropZone = new DropZone(this.element, (files) => this.#drop(files));
    this.element.append(this.#dropZone.element);
  }

  show(conversation: Conversation | undefined, state: State): void {
    this.element.hidden = conversation === undefined;
    const isOther = this.#key !== conversation?.key;
    this.#key = conversation?.key;
    this.#shown = conversation;
    if (isOther) stopHearts(this.element);
    if (!conversation) return;
    const { room } = conversation;
    const isClosed = room !== undefined && !room.isJoined;
    this.#showHeader(conversation, state, sayIn(state.language));
    this.#roomBar.show(conversation, state.language);
    this.#door.hidden = !isClosed;
    this.#timeline.element.hidden = isClosed;
    this.#composer.element.hidden = isClosed;
    this.#timeline.show(conversation, state);
    this.#composer.show(conversation, state.language);
    this.#dropZone.show(sayIn(state.language));
    if (isOther) this.#composer.focus();
  }

  /** Shows a rising heart for a like of another user. */
  heart(): void {
    if (this.#key?.startsWith('room:')) heart(this.element);
  }

  #drop(files: readonly File[]): void {
    const isOpen = this.#shown?.room?.isJoined !== false;
    if (this.#shown && isOpen) this.#actions.sendPictures(this.#shown, files);
  }

  #like(conversation: Conversation): void {
    this.heart();
    this.#actions.like(conversation);
  }

  #showHeader(conversation: Conversation, { language }: State, say: Say): void {
    const { key, id, name, kind, members, room } = conversation;
    const shown = JSON.stringify([key, name, members, room, language]);
    if (shown === this.#headerFor) return;
    this.#headerFor = shown;
    const facts = factsOf(conversation, say);
    this.#header.replaceChildren(
      button({ class: 'tool back', 'aria-label': say('back') }, icon('back'), () => this.#actions.close()),
      avatar(id, name, kind),
      h(
        'div',
        { class: 'chat-title' },
        h('h2', { class: 'ellipsis' }, name),
        facts !== '' && h('p', { class: 'muted' }, facts),
      ),
      ...(room?.isJoined
        ? [button({ class: 'quiet' }, say('leaveRoom'), () => this.#actions.leave(conversation))]
        : []),
    );
    this.#door.replaceChildren(
      avatar(id, name, kind),
      h('h3', {}, name),
      h('p', { class: 'muted' }, say('roomIsLive')),
      button({ class: 'primary' }, say('joinRoom'), () => this.#actions.join(conversation)),
    );
  }
}

function factsOf({ members, room }: Conversation, say: Say): string {
  if (members !== undefined) return say('members', { n: members });
  if (!room?.isJoined) return '';
  return `${say('watching', { n: room.members })} · ${say('likes', { n: room.likes })}`;
}
