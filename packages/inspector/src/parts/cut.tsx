import type { JSX } from 'preact';
import { number, say } from '../i18n.js';

/** The number of items that a list without scrolling shows. */
export const MAX_LISTED = 200;

/** The last item of a list that shows only its first items: the number of the others. */
export function Cut({ count }: { readonly count: number }): JSX.Element | null {
  return count > MAX_LISTED ? <li class="muted">{say('nMore', { n: number(count - MAX_LISTED) })}</li> : null;
}
