import { button, h, on } from '../dom.js';
import type { Say } from '../i18n.js';
import type { Person, State } from '../state.js';
import { avatar } from './avatar.js';

/** Login view: the user chooses a sample user or enters any name. */
export function loginView(
  state: State,
  say: Say,
  enter: (name: string) => void,
  switchLanguage: () => void,
): HTMLElement {
  const field = h('input', { id: 'name', name: 'name', maxlength: 32, autocomplete: 'nickname', required: true });
  const form = on(
    h(
      'form',
      { class: 'login-form' },
      h('label', { for: 'name' }, say('orTypeAName')),
      h('div', { class: 'login-row' }, field, h('button', { class: 'primary' }, say('enter'))),
    ),
    {
      submit: (event) => {
        event.preventDefault();
        if (field.value.trim()) enter(field.value.trim());
      },
    },
  );
  const failure = state.loginFailure;
  return h(
    'main',
    { class: 'login' },
    h(
      'div',
      { class: 'login-card' },
      h(
        'header',
        {},
        h('img', { src: '/icon.svg', alt: '', width: 48, height: 48 }),
        button({ class: 'quiet', 'aria-label': say('switchLanguage') }, say('otherLanguage'), switchLanguage),
      ),
      h('h1', {}, say('title')),
      h('p', { class: 'muted' }, say('tagline')),
      h('h2', { id: 'who' }, say('whoAreYou')),
      h(
        'div',
        { class: 'people', role: 'group', 'aria-labelledby': 'who' },
        ...state.people.map((one) => pick(one, enter)),
      ),
      form,
      h('p', { class: 'failure', role: 'alert' }, failure !== undefined && say('loginFailed', { reason: failure })),
    ),
  );
}

function pick({ id, name }: Person, enter: (name: string) => void): HTMLElement {
  const label = h('span', { class: 'person' }, avatar(id, name), h('span', { class: 'person-name' }, name));
  return button({ class: 'pick' }, label, () => enter(name));
}
