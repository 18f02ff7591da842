import type { ErrorCase, FieldKind, Method } from '@rongkit/contract';

/** A field of a form, and of the objects and lists in it. */
export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  /** Whether the value travels as JSON in a string. */
  readonly json: boolean;
  readonly values?: readonly string[];
  readonly choices?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly item?: FormField;
  readonly fields?: readonly FormField[];
}

export interface EndpointForm {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly body: 'form' | 'json' | 'query';
  readonly summary: string;
  readonly fields: readonly FormField[];
  readonly notes: readonly string[];
  readonly errors: readonly ErrorCase[];
  /** Parameters of an example. */
  readonly sample: Readonly<Record<string, unknown>>;
}

/** The file `forms/<resource>.json`. */
export interface ResourceForms {
  readonly resource: string;
  readonly summary: string;
  readonly endpoints: readonly EndpointForm[];
}

/** The file `forms/index.json`. */
export type FormIndex = readonly (Omit<ResourceForms, 'endpoints'> & {
  readonly endpoints: readonly Pick<EndpointForm, 'id' | 'path' | 'summary'>[];
})[];
