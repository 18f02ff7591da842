import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { formIndex } from '../forms/load.js';
import { say } from '../i18n.js';
import { PAGES } from '../pages/index.js';
import { Icon, type IconName } from '../parts/icon.js';
import { addressOf, go, viewpoint } from '../route.js';

const isOpen = signal(false);

export function openPalette(): void {
  isOpen.value = true;
}

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  isOpen.value = !isOpen.value;
});

interface Found {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly address: string;
}

const MAX_ENDPOINTS = 6;

const KINDS: Readonly<Record<string, readonly [page: string, icon: IconName]>> = {
  user: ['users', 'user'],
  group: ['groups', 'group'],
  room: ['rooms', 'room'],
  ultraGroup: ['ultra-groups', 'ultra'],
  message: ['messages', 'message'],
  request: ['requests', 'request'],
  callback: ['callbacks', 'callback'],
};

function close(): void {
  isOpen.value = false;
}

/** The box that finds pages, endpoints and everything with an id. */
export function Palette(): JSX.Element | null {
  return isOpen.value ? <OpenPalette /> : null;
}

function OpenPalette(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(words);
  const at = Math.min(active, found.length - 1);
  useEffect(() => {
    dialog.current?.showModal();
    // A click beside the box hits the dialog itself.
    dialog.current?.addEventListener('click', ({ target }) => target === dialog.current && close());
  }, []);
  useEffect(() => document.getElementById(`found-${at}`)?.scrollIntoView({ block: 'nearest' }), [at]);
  const choose = (index: number) => {
    const each = found[index];
    if (!each) return;
    close();
    go(each.address);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') choose(at);
    else if (step !== undefined) setActive((at + step + found.length) % Math.max(1, found.length));
    else return;
    event.preventDefault();
  };
  return (
    <dialog class="dialog" ref={dialog} onClose={close} aria-label={say('search')}>
      <div class="palette">
        <input
          class="palette-input"
          role="combobox"
          aria-label={say('search')}
          aria-expanded="true"
          aria-controls="found"
          aria-activedescendant={found.length > 0 ? `found-${at}` : undefined}
          placeholder={say('searchHint')}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
        <div class="palette-list" id="found" role="listbox" aria-label={say('search')}>
          {found.map(({ icon, title, note }, index) => (
            <div
              key={`${note} ${title}`}
              id={`found-${index}`}
              class="palette-item"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => choose(index)}
              onMouseMove={() => setActive(index)}
              onKeyDown={press}
            >
              <Icon name={icon} />
              <span class="ellipsis">{title}</span>
              <span class="muted small">{note}</span>
            </div>
          ))}
          {found.length === 0 && <p class="list-foot">{say('nothingFound')}</p>}
        </div>
      </div>
    </dialog>
  );
}

/** Pages at once, endpoints and things of the emulator as soon as they are known. */
function useFound(words: string): readonly Found[] {
  const [endpoints, setEndpoints] = useState<readonly Found[]>([]);
  const [things, setThings] = useState<{ readonly words: string; readonly found: readonly Found[] }>();
  const searched = words.trim().toLowerCase();
  useEffect(() => void endpointsNamed(searched).then(setEndpoints, () => setEndpoints([])), [searched]);
  useEffect(() => {
    if (searched === '') return setThings(undefined);
    let isLatest = true;
    void thingsNamed(searched).then(
      (found) => isLatest && setThings({ words: searched, found }),
      () => isLatest && setThings(undefined),
    );
    return () => {
      isLatest = false;
    };
  }, [searched]);
  const pages = PAGES.map(({ id, word, icon }) => ({
    icon,
    title: say(word),
    note: say('kind.page'),
    address: addressOf(id),
    id,
  }));
  const fitting = pages.filter(({ title, id }) => title.toLowerCase().includes(searched) || id.includes(searched));
  return [...fitting, ...(things?.found ?? []), ...endpoints];
}

async function endpointsNamed(words: string): Promise<readonly Found[]> {
  if (words === '') return [];
  const all = (await formIndex()).flatMap(({ endpoints }) => endpoints);
  const exact = all.filter(({ id, path }) => `${id} ${path}`.toLowerCase().includes(words));
  const loose = all.filter((each) => !exact.includes(each) && each.summary.toLowerCase().includes(words));
  return [...exact, ...loose]
    .slice(0, MAX_ENDPOINTS)
    .map(({ id }) => ({ icon: 'call', title: id, note: say('kind.endpoint'), address: addressOf('call', id) }));
}

async function thingsNamed(words: string): Promise<readonly Found[]> {
  const { items } = await admin.search({ q: words, limit: 20, ...viewpoint.value });
  return items.flatMap(({ kind, id, title }) => {
    const [page, icon] = KINDS[kind] ?? [];
    if (!page || !icon) return [];
    const note = kind in KINDS ? say(`kind.${kind}` as 'kind.user') : kind;
    return [{ icon, title: title && title !== id ? `${title} · ${id}` : id, note, address: addressOf(page, id) }];
  });
}
