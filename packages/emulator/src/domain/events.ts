/**
 * Something that happened and that others are to hear of: connected clients, and the app server by its callbacks. A
 * command tells of it while it runs; they hear of it once the command is kept. A replay of the journal tells nobody.
 */
export type DomainEvent =
  /** A message was accepted; `receivers` are those whom it reached. */
  { readonly kind: 'message'; readonly messageUID: string; readonly receivers: ReadonlySet<string> };

export type Tell = (event: DomainEvent) => void;
