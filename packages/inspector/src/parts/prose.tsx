import type { JSX } from 'preact';

/** A sentence of the contract, with its code in another font. */
export function Prose({ children }: { readonly children: string }): JSX.Element {
  return (
    <>{children.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
