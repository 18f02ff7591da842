import { h } from '../dom.js';
import type { Kind } from '../state.js';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A round avatar with the first letter of a name. */
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

/** Hue for the color of an id: one of twelve hues, always the same for the same id. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 12) * 30;
}
