import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../i18n.js';
import { Icon } from '../parts/icon.js';
import { go } from '../route.js';
import { useFound } from './use-found.js';

const isOpen = signal(false);

export function openPalette(): void {
  isOpen.value = true;
}

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  isOpen.value = !isOpen.value;
});

function close(): void {
  isOpen.value = false;
}

/** The search box for pages, endpoints, users, groups, rooms, messages, requests and callbacks. */
export function Palette(): JSX.Element | null {
  return isOpen.value ? <OpenPalette /> : null;
}

function OpenPalette(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(words);
  const at = Math.min(active, found.length - 1);
  // The input gets the focus before the next frame, so that no typed letter is lost.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // A click outside the box has the dialog itself as its target.
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
