import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollScale } from './scroll-scale.js';

/** The number of rows that are rendered above and below the visible rows. */
const MARGIN = 8;

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** The height of a row, in pixels. */
  readonly rowHeight: number;
  /** Renders a row. Its link or button must have the `tabIndex`: one row is the tab stop, which arrow keys move. */
  readonly row: (index: number, tabIndex: 0 | -1) => ComponentChildren;
  readonly onVisible?: (first: number, last: number) => void;
  readonly small?: boolean;
  /** The row to scroll to, whenever this number changes. */
  readonly shown?: number;
  /** Whether the rows have nothing that can be focused. The list itself can then be focused. */
  readonly isPlain?: boolean;
  /** Whether the rows belong to the previous list. They are shown until the new list is loaded, but not selectable. */
  readonly isOther?: boolean;
  readonly children?: ComponentChildren;
}

/** A list of any length. Only the visible rows and a few rows around them are in the document. */
export function VirtualList(props: VirtualListProps): JSX.Element {
  const { label, count, rowHeight, row, onVisible, small = false, isPlain = false, isOther = false } = props;
  const { shown, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [{ top, height }, setView] = useState({ top: 0, height: 900 });
  const [active, setActive] = useState(0);
  /** The row that gets the focus once it is rendered. */
  const awaited = useRef<number | undefined>(undefined);
  const scale = scrollScale(count * rowHeight, height);
  const listTop = scale.toList(top);
  /** The distance from the place of a row in the list to its place in the element that is scrolled. */
  const shift = Math.round(top - listTop);
  const first = Math.max(0, Math.floor(listTop / rowHeight) - MARGIN);
  const last = Math.min(count, Math.ceil((listTop + height) / rowHeight) + MARGIN);
  const stop = Math.min(active, count - 1);
  useLayoutEffect(() => watchSize(box.current, setView), []);
  useLayoutEffect(() => {
    if (shown !== undefined && box.current && count > 0) scrollTo(box.current, shown, rowHeight, count);
  }, [shown, count > 0, rowHeight]);
  useEffect(() => onVisible?.(first, last), [first, last, count, onVisible]);
  useLayoutEffect(() => {
    if (awaited.current !== undefined && focusRow(box.current, awaited.current)) awaited.current = undefined;
  });
  const move = (event: KeyboardEvent) => {
    const from = awaited.current ?? stop;
    const to = nextRow(event.key, from, Math.max(1, Math.floor(height / rowHeight) - 1), count);
    if (to === undefined || !box.current || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    scrollTo(box.current, to, rowHeight, count);
    // A key may be pressed before the next frame, so a row that is already rendered gets the focus at once.
    awaited.current = focusRow(box.current, to) ? undefined : to;
    setActive(to);
    setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  const rows = [];
  for (let index = first; index < last; index++) {
    rows.push(
      <li
        key={index}
        class="virtual-row"
        style={{ transform: `translateY(${index * rowHeight + shift}px)`, height: `${rowHeight}px` }}
        data-row={index}
        aria-setsize={count}
        aria-posinset={index + 1}
        onFocusIn={() => setActive(index)}
      >
        {row(index, index === stop ? 0 : -1)}
      </li>,
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the rows, which hold links.
    <div
      ref={box}
      class={`virtual${small ? ' virtual-small' : ''}`}
      {...(isPlain && { tabIndex: 0 })}
      onKeyDown={move}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <ul class="virtual-space" style={{ height: `${scale.height}px` }} aria-label={label} inert={isOther}>
        {rows}
      </ul>
      {children}
    </div>
  );
}

/** Focuses the link of a row, if the row is rendered. */
function focusRow(box: HTMLElement | null, row: number): boolean {
  const target = box?.querySelector<HTMLElement>(`[data-row="${row}"] [tabindex]`);
  target?.focus({ preventScroll: true });
  return target !== null && target !== undefined;
}

function watchSize(box: HTMLDivElement | null, tell: (view: { top: number; height: number }) => void) {
  if (!box) return undefined;
  const observer = new ResizeObserver(() => tell({ top: box.scrollTop, height: box.clientHeight }));
  observer.observe(box);
  return () => observer.disconnect();
}

function nextRow(key: string, from: number, page: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}

/** Scrolls only as far as needed to show a row. */
function scrollTo(box: HTMLElement, row: number, rowHeight: number, count: number): void {
  const { toList, toBox } = scrollScale(count * rowHeight, box.clientHeight);
  const [top, end] = [row * rowHeight, (row + 1) * rowHeight];
  const from = toList(box.scrollTop);
  if (top < from) box.scrollTop = toBox(top);
  else if (end > from + box.clientHeight) box.scrollTop = toBox(end - box.clientHeight);
}
