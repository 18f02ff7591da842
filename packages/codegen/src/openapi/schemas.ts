/** A JSON schema as plain data: one of the contract, or the OpenAPI schema made from it. */
type Schema = Readonly<Record<string, unknown>>;

/** Converts schemas of the contract to schemas of OpenAPI. Objects with a title become components, used by reference. */
export class Schemas {
  readonly #components = new Map<string, Schema>();

  /** Components by title, in alphabetical order. */
  get components(): Record<string, Schema> {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Converts the contract's schema of a parameter, a body or a result to an OpenAPI schema. */
  convert(schema: Schema): Schema {
    if (schema['x-json']) return this.#jsonText(schema);
    const { title } = schema;
    if (typeof title !== 'string') return this.#plain(schema);
    const component = this.#plain(schema);
    const known = this.#components.get(title);
    if (known && JSON.stringify(known) !== JSON.stringify(component))
      throw new Error(`Two different objects have the title ${title}.`);
    this.#components.set(title, component);
    return { $ref: `#/components/schemas/${title}` };
  }

  #jsonText({ 'x-json': _, description, ...schema }: Schema): Schema {
    return {
      type: 'string',
      ...(typeof description === 'string' && { description: `${description} As a JSON string.`.trim() }),
      contentMediaType: 'application/json',
      contentSchema: this.convert(schema),
    };
  }

  #plain(schema: Schema): Schema {
    const { 'x-maxBytes': maxBytes, 'x-allowEmpty': allowEmpty, ...rest } = schema;
    const kept = Object.entries(rest).filter(([name]) => !name.startsWith('x-'));
    return {
      ...Object.fromEntries(kept.map(([name, value]) => [name, this.#keyword(name, value)])),
      // A string has at most as many characters as bytes.
      ...(maxBytes !== undefined && { maxLength: maxBytes, 'x-max-bytes': maxBytes }),
      ...(rest.type === 'string' && !rest.enum && !allowEmpty && rest.minLength === undefined && { minLength: 1 }),
    };
  }

  #keyword(name: string, value: unknown): unknown {
    if (name === 'description' && value === '') return undefined;
    if (name === 'properties') {
      return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, this.convert(member)]));
    }
    const isSchema = ['items', 'additionalProperties', 'propertyNames'].includes(name) && typeof value === 'object';
    return isSchema ? this.convert(value as Schema) : value;
  }
}
