import type { JSX } from 'preact';
import { say } from '../i18n.js';
import { PAGE_GROUPS } from '../pages/index.js';
import { Icon } from '../parts/icon.js';
import { addressOf } from '../route.js';

interface NavProps {
  /** The id of the shown page. */
  readonly current: string;
  /** Called when a page is chosen, also the shown one. */
  readonly onChoose: () => void;
}

/** The navigation: links to all pages of the inspector. */
export function Nav({ current, onChoose }: NavProps): JSX.Element {
  return (
    <nav class="nav" id="nav" aria-label={say('pages')}>
      <a class="brand" href={addressOf('overview')} onClick={onChoose}>
        <img src="./icon.svg" alt="" />
        RongKit
      </a>
      {PAGE_GROUPS.map(({ word, pages }) => (
        <>
          {word && <div class="nav-group">{say(word)}</div>}
          {pages.map((page) => (
            <a
              key={page.id}
              class="nav-link"
              href={addressOf(page.id)}
              onClick={onChoose}
              aria-current={page.id === current ? 'page' : undefined}
            >
              <Icon name={page.icon} />
              {say(page.word)}
            </a>
          ))}
        </>
      ))}
    </nav>
  );
}
