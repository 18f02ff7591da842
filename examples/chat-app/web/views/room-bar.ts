import { button, h, on } from '../dom.js';
import { type Say, sayIn } from '../i18n.js';
import type { Conversation, Language } from '../state.js';
import { icon } from './icons.js';

interface Actions {
  announce(conversation: Conversation, announcement: string): void;
}

/** Bar with the announcement of a room, which every member may change. */
export class RoomBar {
  readonly element = h('section', { class: 'room-bar' });
  readonly #actions: Actions;
  #shown = '';
  #isEdited = false;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  show(conversation: Conversation, language: Language): void {
    const { room, key } = conversation;
    this.element.hidden = room?.isJoined !== true;
    const shown = [key, language, room?.announcement].join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (!this.#isEdited) this.#showText(conversation, sayIn(language));
  }

  #showText(conversation: Conversation, say: Say): void {
    this.#isEdited = false;
    this.element.setAttribute('aria-label', say('announcement'));
    this.element.replaceChildren(
      icon('horn'),
      h('p', { 'aria-live': 'polite' }, conversation.room?.announcement || '—'),
      button({ class: 'tool', 'aria-label': say('editAnnouncement') }, icon('edit'), () =>
        this.#edit(conversation, say),
      ),
    );
  }

  #edit(conversation: Conversation, say: Say): void {
    this.#isEdited = true;
    const value = conversation.room?.announcement ?? '';
    const field = h('input', { value, maxlength: 120, 'aria-label': say('announcement') });
    const leave = () => this.#showText(conversation, say);
    const form = on(
      h(
        'form',
        {},
        field,
        h('button', { class: 'primary' }, say('save')),
        button({ class: 'quiet' }, say('cancel'), leave),
      ),
      {
        submit: (event) => {
          event.preventDefault();
          const announcement = field.value.trim();
          const { room } = conversation;
          this.#showText(room ? { ...conversation, room: { ...room, announcement } } : conversation, say);
          this.#actions.announce(conversation, announcement);
        },
        keydown: ({ key }) => {
          if (key === 'Escape') leave();
        },
      },
    );
    this.element.replaceChildren(icon('horn'), form);
    field.select();
  }
}
