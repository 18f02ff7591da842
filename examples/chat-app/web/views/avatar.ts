import { h } from '../dom.js';
import type { Kind } from '../state.js';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A round sign with the first letter of a name, in a color of its own. */
export function avatar(id: string, name: string, kind: Kind = 'private'): HTMLElement {
  const [first] = GRAPHEMES.segment(name.trim());
  const element = h(
    'span',
    { class: `avatar avatar-${kind}`, 'aria-hidden': 'true' },
    first?.segment.toUpperCase() ?? '?',
  );
  element.style.setProperty('--hue', String(hueOf(id)));
  return element;
}

export function hueOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hash;
}
