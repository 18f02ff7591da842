import { jsdoc } from '../jsdoc.js';
import { propertyName } from '../names.js';

/** A JSON Schema of a route, as plain data. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** A member of an interface. */
export interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** TypeScript interfaces of the objects in schemas, each emitted once. */
export class SchemaTypes {
  readonly #interfaces = new Map<string, string>();

  /** The interfaces, each after the interfaces that it uses. */
  get interfaces(): readonly string[] {
    return [...this.#interfaces.values()];
  }

  /** TypeScript type of a schema. Also collects the interfaces that the type needs. */
  typeOf(schema: Schema): string {
    const { enum: values, anyOf, items, properties, additionalProperties: others } = schema;
    if (values) return values.map((value) => `'${value}'`).join(' | ');
    if ('const' in schema) return JSON.stringify(schema.const);
    if (anyOf) return [...new Set(anyOf.map((each) => this.typeOf(each)))].join(' | ');
    if (items) return `readonly ${inBrackets(this.typeOf(items))}[]`;
    if (properties) return this.#objectType(schema, properties);
    if (typeof others === 'object') return `Readonly<Record<string, ${this.typeOf(others)}>>`;
    if (schema.type === 'object') return 'Readonly<Record<string, unknown>>';
    if (schema.type === 'integer') return 'number';
    return schema.type ?? 'unknown';
  }

  /** Emits an interface. Optional members of parameters also accept `undefined`. */
  add(name: string, doc: string, members: readonly Member[], isForParams = false): void {
    const lines = members.map(({ name: member, schema, isRequired }) => {
      const type = `${this.typeOf(schema)}${isForParams && !isRequired ? ' | undefined' : ''}`;
      return `${jsdoc([docsOf(schema)], '  ')}\n  readonly ${propertyName(member)}${isRequired ? '' : '?'}: ${type};`;
    });
    const code = `${jsdoc([doc])}\nexport interface ${name} {\n${lines.join('\n')}\n}`;
    const known = this.#interfaces.get(name);
    if (known !== undefined && known !== code) throw new Error(`Two different objects have the title ${name}.`);
    this.#interfaces.set(name, code);
  }

  #objectType({ title, description = '', required = [] }: Schema, properties: Readonly<Record<string, Schema>>) {
    const members = Object.entries(properties);
    if (members.length === 0) return 'Readonly<Record<string, never>>';
    if (title === undefined) throw new Error(`An object has no title: ${description}`);
    this.add(
      title,
      description,
      members.map(([name, schema]) => ({ name, schema, isRequired: required.includes(name) })),
    );
    return title;
  }
}

function inBrackets(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}

function docsOf({ description = '', minimum, maximum, default: fallback }: Schema): string {
  const range =
    maximum !== undefined
      ? `From ${minimum ?? 0} to ${maximum.toLocaleString('en')}.`
      : minimum
        ? `At least ${minimum}.`
        : '';
  const otherwise = fallback === undefined ? '' : `Default: ${String(fallback)}.`;
  return [description, range, otherwise].filter(Boolean).join(' ');
}
