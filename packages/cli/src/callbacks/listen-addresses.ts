import { CliError } from '../errors.js';

/** Where callbacks go. */
export interface Addresses {
  of(callback: string): string;
}

/**
 * Reads the values of `--forward-to`: a base address, to which the id of each callback is added, or `ID=URL` for the
 * address of one callback. The query of an address stays.
 * @throws {CliError} a value is no address
 */
export function readAddresses(values: readonly string[], kinds: readonly string[]): Addresses {
  const own = new Map<string, string>();
  let base: URL | undefined;
  for (const value of values) {
    const [, kind = '', address] = /^([\w.]+)=(.*)$/s.exec(value) ?? [];
    if (address === undefined) base = urlIn(value);
    else if (kinds.includes(kind)) own.set(kind, urlIn(address).href);
    else throw new CliError('noCallback', { callback: kind, known: kinds.join(', ') });
  }
  return { of: (callback) => own.get(callback) ?? below(base, callback) };
}

function below(base: URL | undefined, callback: string): string {
  if (!base) throw new CliError('badOption', badAddress(`${callback}=…`));
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/${callback}`;
  return url.href;
}

function urlIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '') throw new CliError('badOption', badAddress(text));
  return url;
}

function badAddress(given: string) {
  const limit = 'must be an http or https URL, or ID=URL for one callback';
  return { option: '--forward-to', limit, given: given.slice(0, 80), help: 'rong listen --help' };
}
