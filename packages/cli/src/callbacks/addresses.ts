import { CliError } from '../errors.js';
import { closestOf } from '../nearest.js';
import { callbacks } from './emitted/callbacks.js';

const IDS: readonly string[] = callbacks.map(({ id }) => id);

/** The addresses of an app for callbacks. */
export interface Addresses {
  /** The callbacks that have an address. */
  readonly kinds: readonly string[];
  of(callback: string): string;
}

/**
 * Reads the values of `--forward-to`: a base address, to which the id of each callback is added, or `ID=URL` for the
 * address of one callback. The query of an address stays. `only` leaves other callbacks out.
 * @throws {CliError} a value is no address, or a callback does not exist or has no address
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

/** The error of a callback that does not exist. */
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
    help: 'rong listen --help',
  });
}
