import type { FieldKind, FieldLimits } from '../emitted/contract.js';

/** Description of a parameter, by which the client checks and encodes the parameter. */
export interface Field extends FieldLimits {
  readonly kind: FieldKind;
  readonly required?: boolean;
  readonly pattern?: RegExp;
  /** Accepts an empty string as a value. By default an empty string counts as absent. */
  readonly allowEmpty?: boolean;
  /** The value is an id: an integer is accepted as well, and sent as a string. */
  readonly isId?: boolean;
  /** Item of a list, or value of a map. */
  readonly item?: Field;
  /** Key of a map. */
  readonly key?: Field;
  /** Members of an object. */
  readonly fields?: Fields;
  /** List items are joined with commas in one form field. */
  readonly commas?: true;
  /** Serialized as a JSON string; callers may pass the string themselves. */
  readonly json?: true;
  /** A call without the parameter reaches more, such as every group. */
  readonly narrows?: boolean;
  /** The client fills in its app key if the parameter is omitted. */
  readonly isAppKey?: true;
}

export type Fields = Readonly<Record<string, Field>>;
