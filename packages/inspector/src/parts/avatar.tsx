import type { JSX } from 'preact';

export type AvatarKind = 'user' | 'group' | 'room' | 'ultra';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

interface AvatarProps {
  readonly id: string;
  readonly name: string;
  readonly kind?: AvatarKind;
  readonly small?: boolean;
}

/** An avatar with the first letter of a name, in the color of the id. */
export function Avatar({ id, name, kind = 'user', small = false }: AvatarProps): JSX.Element {
  const [first] = GRAPHEMES.segment((name.trim() || id).slice(0, 20));
  return (
    <span
      class={`avatar avatar-${kind}${small ? ' avatar-small' : ''}`}
      style={{ '--hue': String(hueOf(id)) }}
      aria-hidden="true"
    >
      {first?.segment.toUpperCase() ?? '?'}
    </span>
  );
}

/** The hue for an id: one of twelve, always the same for the same id. */
function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 12) * 30;
}
