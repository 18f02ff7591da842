/** The maximum height of an element, in pixels. Browsers cannot render much higher elements. */
const MAX_HEIGHT = 16_000_000;

/** Converts between the scroll position of a box and the position in its list, both in pixels from the top. */
export interface ScrollScale {
  /** The height of the element that is scrolled. */
  readonly height: number;
  readonly toList: (scrollTop: number) => number;
  readonly toBox: (listTop: number) => number;
}

/**
 * The scale of a list in a box. A list that is too high to be rendered is scrolled in larger steps, so that the end of
 * the scroll bar is the end of the list.
 */
export function scrollScale(listHeight: number, boxHeight: number): ScrollScale {
  const height = Math.min(MAX_HEIGHT, listHeight);
  const factor = listHeight > MAX_HEIGHT ? (listHeight - boxHeight) / (height - boxHeight) : 1;
  return { height, toList: (scrollTop) => scrollTop * factor, toBox: (listTop) => listTop / factor };
}
