import type { JSX } from 'preact';
import { say } from '../i18n.js';
import { connection } from '../live/stream.js';
import { Icon } from '../parts/icon.js';
import { switchLanguage, switchTheme, theme } from '../preferences.js';
import { openPalette } from './palette.js';
import { startTravel } from './travel-bar.js';

const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

interface BarProps {
  readonly hasMenu: boolean;
  readonly onMenu: () => void;
}

/** The bar at the top: search, the connection, time travel, language and theme. */
export function Bar({ hasMenu, onMenu }: BarProps): JSX.Element {
  const state = connection.value;
  return (
    <header class="bar">
      <button
        type="button"
        class="tool menu-button"
        aria-label={say('pages')}
        aria-expanded={hasMenu}
        aria-controls="nav"
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <button type="button" class="find" aria-keyshortcuts="Control+K" onClick={openPalette}>
        <Icon name="search" />
        <span class="find-text">{say('searchHint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div class="bar-space" />
      <div class="status" role="status">
        <span class={`dot dot-${state}`} />
        <span class="status-text">{say(`connection.${state}`)}</span>
        <span class="for-readers">{say(`connection.${state}`)}</span>
      </div>
      <button
        type="button"
        class="tool"
        aria-label={say('travel')}
        title={say('travel')}
        onClick={() => void startTravel()}
      >
        <Icon name="history" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={say('switchLanguage')}
        title={say('switchLanguage')}
        onClick={switchLanguage}
      >
        {say('otherLanguage')}
      </button>
      <button
        type="button"
        class="tool"
        aria-label={say(`theme.${theme.value}`)}
        title={say(`theme.${theme.value}`)}
        onClick={switchTheme}
      >
        <Icon name={THEME_ICONS[theme.value]} />
      </button>
    </header>
  );
}
