import { ConfigurationError } from '../errors.js';
import { neverSent, type TransportRequest } from './transport.js';

/** The mistake for which no HTTP library sends a request, if there is one. Each library names it in its own way. */
export function mistakeIn({ method, path, headers }: TransportRequest): ConfigurationError | undefined {
  const isToken = (text: string) => /^[\w!#$%&'*+.^`|~-]+$/.test(text);
  if (!isToken(method)) return mistake('method', 'must be an HTTP method, such as POST');
  if (/[^\x21-\xff]/.test(path)) return mistake('path', 'must not contain spaces or wide characters');
  for (const [name, value] of Object.entries(headers)) {
    if (!isToken(name)) return mistake('headers', 'must have names of letters, digits and hyphens');
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) return mistake(`headers.${name}`, 'must be printable Latin-1');
  }
  return undefined;
}

function mistake(option: string, problem: string): ConfigurationError {
  return neverSent(new ConfigurationError(option, problem));
}
