import { CliError } from '../errors.js';
import { closestOf } from '../nearest.js';
import { callbacks } from './emitted/callbacks.js';

const IDS: readonly string[] = callbacks.map(({ id }) => id);

/** URLs of an app that receive callbacks. */
export interface Addresses {
  /** Ids of the callbacks that have a URL. */
  readonly kinds: readonly string[];
  of(callback: string): string;
}

/**
 * Reads the values of `--forward-to`: a base URL, to which the id of each callback is appended, or `ID=URL` for one
 * callback. A URL keeps its query. `only` limits the callbacks to a list of ids.
 * @throws {CliError} a value is not a URL, or a callback does not exist or has no URL
 */
export function readAddresses(values: readonly string[], only: string | undefined): Addresses {
  const own = new Map<string, string>();
  let base: URL | undefined;
  for (const value of values) {
    const [, kind = '', address] = /^([a-zA-Z.]+)=(.*)$/s.exec(value) ?? [];
    if (address === undefined) base = urlIn(value);
    else own.set(knownKind(kind), urlIn(address).href);
  }
  const having = IDS.filter((kind) => base !== undefined || own.has(kind));
  const wanted = only?.split(',').map((kind) => knownKind(kind.trim()));
  for (const kind of wanted ?? []) if (!having.includes(kind)) throw badAddress(`${kind}=`);
  return { kinds: wanted ?? having, of: (kind) => own.get(kind) ?? below(base, kind) };
}

function knownKind(kind: string): string {
  if (IDS.includes(kind)) return kind;
  throw noCallback(kind);
}

/** Error for an id that no callback has. */
export function noCallback(callback: string): CliError {
  return new CliError('noCallback', { callback, meant: closestOf(callback, IDS) ?? '', known: IDS.join(', ') });
}

function below(base: URL | undefined, callback: string): string {
  if (!base) throw badAddress(`${callback}=`);
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/${callback}`;
  return url.href;
}

function urlIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '') throw badAddress(text);
  return url;
}

function badAddress(given: string): CliError {
  const limit = 'must be an http or https URL, or ID=URL for one callback';
  return new CliError('badOption', {
    option: '--forward-to',
    limit,
    given: given.slice(0, 80),
  });
}
