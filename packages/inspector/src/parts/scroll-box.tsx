import type { ComponentChildren, JSX } from 'preact';

interface ScrollBoxProps {
  readonly label: string;
  readonly class: string;
  readonly children?: ComponentChildren;
}

/** A box of code that scrolls. */
export function ScrollBox({ label, class: name, children }: ScrollBoxProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard.
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
