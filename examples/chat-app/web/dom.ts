type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | false | undefined;

/**
 * Creates an element with attributes and children. An attribute with the value `true` has no text; attributes with
 * `false` or `undefined` are omitted.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes & { readonly on?: never } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export function on<E extends HTMLElement>(element: E, listeners: Listeners): E {
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener as EventListener);
  }
  return element;
}

export function button(attributes: Attributes, label: Child, onClick: () => void): HTMLButtonElement {
  return on(h('button', { type: 'button', ...attributes }, label), { click: onClick });
}

interface Row<Item> {
  readonly item: Item;
  readonly node: HTMLElement;
}

/**
 * Updates the children of an element from a list of items. Only children of changed items are created again, and the
 * focus is kept.
 */
export class Rows<Item> {
  readonly #parent: HTMLElement;
  readonly #keyOf: (item: Item) => string;
  #rows = new Map<string, Row<Item>>();
  #language = '';

  constructor(parent: HTMLElement, keyOf: (item: Item) => string) {
    this.#parent = parent;
    this.#keyOf = keyOf;
  }

  show(
    items: readonly Item[],
    language: string,
    isSame: (one: Item, other: Item) => boolean,
    make: (item: Item) => HTMLElement,
  ): void {
    const known = language === this.#language ? this.#rows : new Map<string, Row<Item>>();
    this.#language = language;
    const focused = [...this.#rows].find(([, { node }]) => node.contains(document.activeElement))?.[0];
    this.#rows = new Map(
      items.map((item) => {
        const key = this.#keyOf(item);
        const row = known.get(key);
        return [key, row && isSame(row.item, item) ? row : { item, node: make(item) }];
      }),
    );
    this.#place([...this.#rows.values()].map(({ node }) => node));
    if (focused !== undefined) focusIn(this.#rows.get(focused)?.node);
  }

  /** Moves only children that are in the wrong place, so that scrolling and screen readers are not disturbed. */
  #place(nodes: readonly HTMLElement[]): void {
    let next = this.#parent.firstChild;
    for (const node of nodes) {
      if (node === next) next = next.nextSibling;
      else this.#parent.insertBefore(node, next);
    }
    while (next) {
      const after: ChildNode | null = next.nextSibling;
      next.remove();
      next = after;
    }
  }
}

function focusIn(node: HTMLElement | undefined): void {
  if (node?.contains(document.activeElement)) return;
  const target = node?.matches('button') ? node : node?.querySelector<HTMLElement>('button');
  target?.focus({ preventScroll: true });
}
