import { ConfigurationError } from './errors.js';

interface World {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly window?: unknown;
  readonly importScripts?: unknown;
}

/**
 * Whether the program runs in a page or a worker of a browser. Node.js may have a `window` too, such as that of jsdom.
 */
function isBrowser({ process, window, importScripts }: World): boolean {
  return !process?.versions?.node && (window !== undefined || importScripts !== undefined);
}

/**
 * Keeps the app secret out of browsers, unless `dangerouslyAllowBrowser` is true. Constructors of clients and
 * `Webhooks` call this function, so importing the package never throws.
 * @throws {ConfigurationError} the program runs in a browser, and `dangerouslyAllowBrowser` is not true
 */
export function refuseBrowsers(options: { readonly dangerouslyAllowBrowser?: boolean | undefined } | null): void {
  if (options?.dangerouslyAllowBrowser === true || !isBrowser(globalThis as World)) return;
  throw new ConfigurationError(
    'dangerouslyAllowBrowser',
    'must be true in a browser, where everyone can read the app secret: call RongCloud from a server',
  );
}
