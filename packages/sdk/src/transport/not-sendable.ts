import { ConfigurationError } from '../errors.js';
import type { TransportRequest } from './transport.js';

/** The mistake for which no HTTP library sends a request; undefined if there is none. Libraries name it in many ways. */
export function mistakeIn({ method, path, headers }: TransportRequest): ConfigurationError | undefined {
  const token = /^[\w!#$%&'*+.^`|~-]+$/;
  if (!token.test(method)) return new ConfigurationError('method', 'must be an HTTP method, such as POST');
  if (/[^\x21-\xff]/.test(path)) return new ConfigurationError('path', 'must not contain spaces or wide characters');
  for (const [name, value] of Object.entries(headers)) {
    if (!token.test(name)) return new ConfigurationError('headers', 'must have names of letters, digits and hyphens');
    if (typeof value !== 'string' || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      return new ConfigurationError(`headers.${name}`, 'must be a string of printable Latin-1 characters');
    }
  }
  return undefined;
}
