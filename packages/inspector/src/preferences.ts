import { effect, signal } from '@preact/signals';

export type Language = 'en' | 'zh';
export type Theme = 'system' | 'light' | 'dark';

const LANGUAGE = 'rongkit-inspector-language';
const THEME = 'rongkit-inspector-theme';

/** The chosen language, or the browser's. */
export const language = signal<Language>(
  (kept(LANGUAGE) ?? navigator.language).toLowerCase().startsWith('zh') ? 'zh' : 'en',
);
export const theme = signal<Theme>(themeOf(kept(THEME)));

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
  keep(LANGUAGE, language.value);
}

export function switchTheme(): void {
  const next = { system: 'light', light: 'dark', dark: 'system' } as const;
  theme.value = next[theme.value];
  keep(THEME, theme.value);
}

export function localeOf(of: Language): string {
  return of === 'zh' ? 'zh-CN' : 'en';
}

effect(() => {
  document.documentElement.lang = localeOf(language.value);
  document.documentElement.dataset.theme = theme.value;
});

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

/** A stored preference; null if there is none or the browser forbids storage. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Without storage, the choice lasts until the page is closed.
  }
}
