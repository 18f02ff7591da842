import { describeFields, type Field, type FieldKind } from './describe-fields.js';
import type { BodyKind, Endpoint, ErrorCase, Method } from './endpoint.js';

/** An input field of a form or a command line, or a member or item of its value. */
export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  /** Whether the value is sent as a JSON string. */
  readonly json: boolean;
  readonly values?: readonly string[];
  readonly choices?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly maxItems?: number;
  /**
   * Whether a form may hold the list as one comma-joined string: `accept` if the service accepts such a string but the
   * client repeats the field, `send` if the client sends such a string.
   */
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
  /** Example parameters. */
  readonly sample: Readonly<Record<string, unknown>>;
}

/** Describes an endpoint for a form or a command line. */
export function formOf({ id, method, path, body, summary, params, notes, errors, sample }: Endpoint): EndpointForm {
  const fields = describeFields(params).map(fieldOf);
  return { id, method, path, body, summary, fields, notes, errors, sample: sample.params };
}

/** Converts the description of a parameter to an input field. */
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
