import { computed, signal } from '@preact/signals';

/** The parts of an address, such as `#/users/ann?at=12`. */
export interface Place {
  readonly page: string;
  /** The id of the chosen item, such as a user; empty if none is chosen. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The state to show: after the command `at`, of the emulator or an opened report. Empty for the live state. */
export interface Viewpoint {
  readonly at?: number;
  readonly report?: string;
}

/** The part of the address after `#`. */
const hash = signal(location.hash.slice(1));
addEventListener('hashchange', () => {
  hash.value = location.hash.slice(1);
});

export const place = computed(() => placeOf(hash.value));

/** The state that the pages show, except pages that always show the live emulator. */
export const viewpoint = computed<Viewpoint>(() => viewpointOf(place.value));

function placeOf(address: string): Place {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const [page = '', ...rest] = path.split('/').filter((part) => part !== '');
  return {
    page: page || 'overview',
    id: decoded(rest.join('/')),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function viewpointOf({ query: { at, report } }: Place): Viewpoint {
  return { ...(at !== undefined && /^\d+$/.test(at) && { at: Number(at) }), ...(report && { report }) };
}

/** Makes an address of the inspector. The address keeps the shown state, unless the query names another state. */
export function addressOf(page: string, id = '', query: Readonly<Record<string, string | undefined>> = {}): string {
  const { at, report } = viewpoint.value;
  const kept = { at: at === undefined ? undefined : String(at), report, ...query };
  const given = Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(given).toString();
  return `#/${page}${id === '' ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

/**
 * The page and the id in the address bar, without the query: a click on a link changes this before the page is
 * rendered.
 */
export function addressedPage(): string {
  return location.hash.split('?')[0] ?? '';
}

export function go(address: string): void {
  location.hash = address;
}

/** Changes query parameters of the current address, without a new entry in the browser history. */
export function changeQuery(changes: Readonly<Record<string, string | undefined>>): void {
  const { page, id, query } = place.value;
  const address = addressOf(page, id, { ...query, ...changes });
  history.replaceState(null, '', address);
  hash.value = address.slice(1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
