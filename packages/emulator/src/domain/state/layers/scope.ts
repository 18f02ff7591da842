/** The data that all layers of one state share. */
export interface Scope {
  /** If false, values are read without a copy, and must not be changed. */
  isWritable: boolean;
  /**
   * Makes a value that can be changed without changing the original: a copy, with layers in place of large collections.
   */
  readonly lend: <T>(value: T) => T;
}
