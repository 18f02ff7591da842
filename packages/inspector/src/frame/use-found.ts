import type { CallbackDelivery, LoggedRequest } from '@rongkit/emulator/admin';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { formIndex } from '../forms/load.js';
import { say } from '../i18n.js';
import { PAGES } from '../pages/index.js';
import type { IconName } from '../parts/icon.js';
import { addressOf, viewpoint } from '../route.js';

/** A search result. */
export interface Found {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly address: string;
}

const MAX_ENDPOINTS = 6;
const MAX_LOGGED = 4;

const KINDS = {
  user: ['users', 'user'],
  group: ['groups', 'group'],
  room: ['rooms', 'room'],
  ultraGroup: ['ultra-groups', 'ultra'],
  message: ['messages', 'message'],
  request: ['requests', 'request'],
  callback: ['callbacks', 'callback'],
} as const satisfies Readonly<Record<string, readonly [page: string, icon: IconName]>>;

/** The search results: pages at once, other items as soon as they are loaded. Results for earlier words are dropped. */
export function useFound(words: string): readonly Found[] {
  const searched = words.trim().toLowerCase();
  const logs = useLogs();
  const thingsNamed = useCallback((each: string) => findThings(each, logs), [logs]);
  const things = useAnswer(searched, thingsNamed);
  const endpoints = useAnswer(searched, endpointsNamed);
  const pages = PAGES.map(({ id, word, icon }) => ({
    icon,
    title: say(word),
    note: say('kind.page'),
    address: addressOf(id),
    id,
  }));
  const fitting = pages.filter(({ title, id }) => title.toLowerCase().includes(searched) || id.includes(searched));
  return [...fitting, ...things, ...endpoints];
}

const NOTHING: readonly Found[] = [];

/** The results of a search for the words; empty while they are loaded, and after an error. */
function useAnswer(words: string, search: (words: string) => Promise<readonly Found[]>): readonly Found[] {
  const [answer, setAnswer] = useState({ words: '', found: NOTHING });
  useEffect(() => {
    let isLatest = words !== '';
    const set = (found: readonly Found[]) => isLatest && setAnswer({ words, found });
    if (isLatest) void search(words).then(set, () => set(NOTHING));
    return () => {
      isLatest = false;
    };
  }, [words, search]);
  return answer.words === words ? answer.found : NOTHING;
}

async function endpointsNamed(words: string): Promise<readonly Found[]> {
  const all = (await formIndex()).flatMap(({ endpoints }) => endpoints);
  const exact = all.filter(({ id, path }) => `${id} ${path}`.toLowerCase().includes(words));
  const loose = all.filter((each) => !exact.includes(each) && each.summary.toLowerCase().includes(words));
  return [...exact, ...loose]
    .slice(0, MAX_ENDPOINTS)
    .map(({ id }) => ({ icon: 'call', title: id, note: say('kind.endpoint'), address: addressOf('call', id) }));
}

async function findThings(words: string, logs: () => Promise<Logs>): Promise<readonly Found[]> {
  const [{ items }, logged] = await Promise.all([
    admin.search({ q: words, limit: 20, ...viewpoint.value }),
    loggedNamed(words, logs),
  ]);
  return [...items.map(({ kind, id, title }) => thing(kind, id, title)), ...logged];
}

function thing(kind: keyof typeof KINDS, id: string, title: string): Found {
  const [page, icon] = KINDS[kind];
  const shown = title && title !== id ? `${title} · ${id}` : id;
  return { icon, title: shown, note: say(`kind.${kind}`), address: addressOf(page, id) };
}

/** Searches the logs of requests and callbacks, because the search of the emulator does not include them. */
async function loggedNamed(words: string, logs: () => Promise<Logs>): Promise<readonly Found[]> {
  const [requests, deliveries] = await logs();
  const has = (...texts: readonly unknown[]) => texts.join(' ').toLowerCase().includes(words);
  const found = requests.filter(({ requestId, endpoint, path }) => has(requestId, endpoint, path)).slice(-MAX_LOGGED);
  const sent = deliveries.filter(({ id, callback }) => has(`#${id}`, callback)).slice(-MAX_LOGGED);
  return [
    ...found.map(({ id, endpoint, path }) => thing('request', String(id), endpoint ?? path)),
    ...sent.map(({ id, callback }) => thing('callback', id, callback)),
  ];
}

type Logs = readonly [requests: readonly LoggedRequest[], deliveries: readonly CallbackDelivery[]];

/** Loads the logs once when the search is opened, and not again with each pressed key. */
function useLogs(): () => Promise<Logs> {
  const loading = useRef<Promise<Logs> | undefined>(undefined);
  return useCallback(() => {
    loading.current ??= Promise.all([admin.listRequests(), admin.listDeliveries()]);
    loading.current.catch(() => {
      loading.current = undefined;
    });
    return loading.current;
  }, []);
}
