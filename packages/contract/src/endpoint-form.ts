import { describeFields, type Field, type FieldKind } from './describe-fields.js';
import type { BodyKind, Endpoint, ErrorCase, Method } from './endpoint.js';

/** A field of a form or a command line, or of an object or list in it, with what a person needs to fill it in. */
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
  /** List items joined with commas in a form: only accepted by the service, or also sent by the client. */
  readonly commas?: 'accept' | 'send';
  readonly default?: unknown;
  readonly item?: FormField;
  readonly fields?: readonly FormField[];
}

/** Description of an endpoint for a form or a command line, as plain data. */
export interface EndpointForm {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly body: BodyKind;
  readonly summary: string;
  readonly fields: readonly FormField[];
  readonly notes: readonly string[];
  readonly errors: readonly ErrorCase[];
  /** Parameters of an example. */
  readonly sample: Readonly<Record<string, unknown>>;
}

/** The form of an endpoint. */
export function formOf({ id, method, path, body, summary, params, notes, errors, sample }: Endpoint): EndpointForm {
  const fields = describeFields(params).map(fieldOf);
  return { id, method, path, body, summary, fields, notes, errors, sample: sample.params };
}

/** A field of a form. */
export function fieldOf(field: Field): FormField {
  const { name, kind, required, description, json, item, fields } = field;
  const { values, choices, min, max, maxBytes, maxChars, maxItems, commas } = field;
  const limits = { values, choices, min, max, maxBytes, maxChars, maxItems, commas, default: field.default };
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  return {
    name,
    kind,
    required,
    description,
    json,
    ...Object.fromEntries(given),
    ...(item && { item: fieldOf(item) }),
    ...(fields && { fields: fields.map(fieldOf) }),
  };
}
