import { button, h, on } from '../dom.js';
import { sayIn } from '../i18n.js';
import type { Conversation, Language } from '../state.js';
import { emojiTable } from './emoji.js';
import { icon } from './icons.js';

interface Actions {
  send(conversation: Conversation, text: string): void;
  sendPictures(conversation: Conversation, files: readonly File[]): void;
  type(conversation: Conversation): void;
  like(conversation: Conversation): void;
  give(conversation: Conversation, gift: string): void;
}

const TALLEST = 160;

/** Input field for messages. Each conversation keeps its own draft. */
export class Composer {
  readonly element: HTMLElement;
  readonly #field = h('textarea', { rows: 1, maxlength: 5000, enterkeyhint: 'send' });
  readonly #picker = h('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true });
  readonly #actions: Actions;
  readonly #drafts = new Map<string, string>();
  #conversation: Conversation | undefined;
  #madeFor = '';

  constructor(actions: Actions) {
    this.#actions = actions;
    this.element = on(h('form', { class: 'composer' }), {
      submit: (event) => {
        event.preventDefault();
        this.#send();
      },
      keydown: ({ key }) => {
        if (key === 'Escape') this.#toggleEmoji(false);
      },
    });
    on(this.#picker, {
      change: () => {
        this.#sendPictures([...(this.#picker.files ?? [])]);
        // Reset, so that the user can choose the same picture again.
        this.#picker.value = '';
      },
    });
    on(this.#field, {
      paste: (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        this.#sendPictures(files);
      },
      input: () => {
        this.#fit();
        if (this.#conversation && this.#field.value) this.#actions.type(this.#conversation);
      },
      keydown: (event) => {
        // With an input method, such as for Chinese, Enter may only end the composition of a word.
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.#send();
      },
    });
  }

  show(conversation: Conversation, language: Language): void {
    const isOther = this.#conversation?.key !== conversation.key;
    if (this.#conversation && isOther) this.#drafts.set(this.#conversation.key, this.#field.value);
    this.#conversation = conversation;
    if (isOther) this.#field.value = this.#drafts.get(conversation.key) ?? '';
    const kind = conversation.kind === 'room' ? 'room' : 'chat';
    if (this.#madeFor !== kind + language) this.#make(language);
    this.#madeFor = kind + language;
    this.#field.placeholder = sayIn(language)('message');
    this.#field.setAttribute('aria-label', sayIn(language)('messageTo', { name: conversation.name }));
    this.#fit();
  }

  focus(): void {
    // The field gets no focus on a phone, where the keyboard would cover the messages.
    if (matchMedia('(hover: hover)').matches) this.#field.focus();
  }

  #make(language: Language): void {
    const say = sayIn(language);
    const table = emojiTable(say('emoji'), (emoji) => this.#insert(emoji));
    table.hidden = true;
    const smile = button({ class: 'tool', 'aria-label': say('emoji'), 'aria-expanded': 'false' }, icon('smile'), () => {
      this.#toggleEmoji(Boolean(table.hidden));
    });
    const picture = button({ class: 'tool', 'aria-label': say('sendPicture') }, icon('picture'), () =>
      this.#picker.click(),
    );
    const send = h('button', { class: 'primary send', 'aria-label': say('send') }, icon('send'));
    const inRoom = (label: string, name: 'heart' | 'gift', act: (conversation: Conversation) => void) =>
      button(
        { class: `tool ${name}`, 'aria-label': label },
        icon(name),
        () => this.#conversation && act(this.#conversation),
      );
    const roomTools =
      this.#conversation?.kind === 'room'
        ? [
            inRoom(say('like'), 'heart', (conversation) => this.#actions.like(conversation)),
            inRoom(say('gift'), 'gift', (conversation) => this.#actions.give(conversation, '🌹')),
          ]
        : [];
    const row = h('div', { class: 'composer-row' }, smile, picture, this.#field, ...roomTools, send);
    this.element.replaceChildren(table, this.#picker, row);
  }

  #toggleEmoji(isShown: boolean): void {
    const table = this.element.querySelector<HTMLElement>('.emoji-table');
    if (table) table.hidden = !isShown;
    this.element.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(isShown));
  }

  #insert(emoji: string): void {
    const { selectionStart, selectionEnd } = this.#field;
    this.#field.setRangeText(emoji, selectionStart, selectionEnd, 'end');
    this.#field.focus();
    this.#fit();
  }

  #send(): void {
    const text = this.#field.value.trim();
    if (!text || !this.#conversation) return;
    this.#field.value = '';
    this.#toggleEmoji(false);
    this.#fit();
    this.#actions.send(this.#conversation, text);
  }

  #sendPictures(files: readonly File[]): void {
    if (this.#conversation && files.length > 0) this.#actions.sendPictures(this.#conversation, files);
  }

  #fit(): void {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, TALLEST)}px`;
  }
}
