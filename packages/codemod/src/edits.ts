interface Edit {
  readonly start: number;
  readonly end: number;
  /** Returns the new text. Called when all edits are known, because the text may contain other edits. */
  readonly text: () => string;
}

/** A range of characters in a source. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface HasRange {
  range(): { readonly start: { readonly index: number }; readonly end: { readonly index: number } };
}

export function placeOf(node: HasRange): Place {
  const { start, end } = node.range();
  return { start: start.index, end: end.index };
}

/** Edits of a source. An edit may be inside another edit, such as a call in the callback of a call. */
export class Edits {
  readonly source: string;
  readonly #edits: Edit[] = [];

  constructor(source: string) {
    this.source = source;
  }

  replace({ start, end }: Place, text: string | (() => string)): void {
    this.#edits.push({ start, end, text: typeof text === 'string' ? () => text : text });
  }

  /** The text of a range, with the edits inside it. */
  textAt({ start, end }: Place): string {
    let text = '';
    let at = start;
    const inside = this.#edits.filter((each) => each.start >= start && each.end <= end);
    for (const each of inside.sort((a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end)) {
      if (each.start < at) continue;
      text += this.source.slice(at, each.start) + each.text();
      at = each.end;
    }
    return text + this.source.slice(at, end);
  }

  /** The text of a node, with the edit of the node itself, or else with the edits inside it. */
  textOf(node: HasRange): string {
    const place = placeOf(node);
    const own = this.#edits.findIndex(({ start, end }) => start === place.start && end === place.end);
    if (own < 0) return this.textAt(place);
    return this.#edits[own]?.text() ?? '';
  }

  result(): string {
    return this.textAt({ start: 0, end: this.source.length });
  }
}

function isInsertion({ start, end }: Edit): number {
  return start === end ? 1 : 0;
}
