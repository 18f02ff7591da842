/** A mute or a block. `until` is null for one without end. */
export interface Gag {
  readonly since: number;
  readonly until: number | null;
}
