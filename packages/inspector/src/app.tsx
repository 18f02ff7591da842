import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { needsLogin } from './api/errors.js';
import { Banners } from './frame/banners.js';
import { Bar } from './frame/bar.js';
import { DropZone } from './frame/drop-zone.js';
import { Login } from './frame/login.js';
import { Nav } from './frame/nav.js';
import { Palette } from './frame/palette.js';
import { TravelBar } from './frame/travel-bar.js';
import { say } from './i18n.js';
import { pageOf } from './pages/index.js';
import { Unknown } from './pages/unknown.js';
import { place } from './route.js';

/** The whole page: the login form, or the frame with the chosen page in it. */
export function App(): JSX.Element {
  const [hasMenu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { page, id } = place.value;
  const shown = pageOf(page);
  const title = shown ? say(shown.word) : say('unknownPage');
  useEffect(() => {
    document.title = `${id === '' ? title : `${id} · ${title}`} · RongKit`;
  });
  // The menu closes when a page is chosen.
  useEffect(() => setMenu(false), [page, id]);
  useEffect(() => (hasMenu ? holdFocus(() => setMenu(false)) : undefined), [hasMenu]);
  if (needsLogin.value) return <Login />;
  const Page = shown?.view ?? Unknown;
  return (
    <div class={`frame${hasMenu ? ' has-menu' : ''}`}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say('skipToContent')}
      </button>
      <Nav current={page} onChoose={() => setMenu(false)} />
      {hasMenu && <div class="shade" aria-hidden="true" onClick={() => setMenu(false)} />}
      <Bar hasMenu={hasMenu} onMenu={() => setMenu(!hasMenu)} />
      <main class="main" ref={main} tabIndex={-1} aria-label={title}>
        <Banners isOfNow={shown?.isOfNow ?? false} />
        <TravelBar />
        <Page key={page} />
      </main>
      <Palette />
      <DropZone />
    </div>
  );
}

/** Moves the focus into the open menu, and closes the menu on Esc. Returns a function that gives the focus back. */
function holdFocus(close: () => void): () => void {
  const before = document.activeElement as HTMLElement | null;
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  (find('#nav [aria-current]') ?? find('#nav a'))?.focus();
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onKey);
    before?.focus();
  };
}
