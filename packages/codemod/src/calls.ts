import { type FirstCall, firstCalls, type OldCall, oldCalls } from '@rongkit/contract';
import type { Bindings } from './bindings.js';
import { Converter, NotConvertible, type Value } from './convert.js';
import type { Edits } from './edits.js';
import { literalOf } from './literals.js';
import { argumentsOf, isPlainReference, membersOf, type Node } from './syntax.js';

const THROWS = 'a refusal throws here now; it resolved to { code, msg } before';
/** Name of the helper function that calls a callback of `rongcloud-sdk` 1.0.3 with its arguments. */
export const HELPER = 'answerTo';

/** Returns the code of a call after the name of the client. */
export type Write = () => string;

/** Converts calls of the old package. */
export class CallConverter {
  readonly #root: Node;
  readonly #edits: Edits;
  readonly #converter: Converter;
  readonly #version: Bindings['version'];
  /** Whether a converted call needs {@link HELPER}. */
  needsHelper = false;

  constructor(root: Node, edits: Edits, version: Bindings['version']) {
    this.#root = root;
    this.#edits = edits;
    this.#converter = new Converter(edits);
    this.#version = version;
  }

  /**
   * Returns a function that writes the new call after the name of the client, and the comment for the call.
   * @throws {NotConvertible} the call cannot be converted safely
   */
  convert(node: Node, path: string): { readonly write: Write; readonly comment?: string } {
    if (this.#version === 'first') return { write: this.#convertFirst(node, path) };
    const call = (oldCalls as Readonly<Record<string, OldCall>>)[path] as OldCall;
    const { members, items } = this.#argumentsOf(call, node);
    const write = () => `.${call.endpoint}(${this.#converter.third(call, members(), items)})`;
    write();
    return { write, comment: answerNote(call) };
  }

  #argumentsOf(call: OldCall, node: Node): { members: () => ReadonlyMap<string, Value>; items: Node | undefined } {
    const [argument, ...more] = argumentsOf(node);
    if (more.length > 0) throw new NotConvertible('it has more than one argument');
    const fallback = Object.entries(call.fallback ?? {}).map(
      ([name, value]) => [name, { text: String(value) }] as const,
    );
    if (!argument) return { members: () => new Map(fallback), items: undefined };
    if (Object.keys(call.args).length === 0) return { members: () => new Map(), items: undefined };
    if (call.whole) return { members: () => new Map(), items: argument };
    const own = membersOf(argument);
    if (own) return { members: () => mapped(own, (value) => this.#converter.value(value)), items: undefined };
    const named = isPlainReference(argument) ? membersOf(literalOf(this.#root, argument)) : undefined;
    if (!named) throw new NotConvertible('its argument is not an object literal');
    return { members: () => mapped(named, (_, name) => ({ text: `${argument.text()}.${name}` })), items: undefined };
  }

  #convertFirst(node: Node, path: string): () => string {
    const call = (firstCalls as Readonly<Record<string, FirstCall>>)[path] as FirstCall;
    const args = argumentsOf(node);
    const callback = args.at(-1);
    const format = args.at(-2)?.text().replace(/['"`]/g, '');
    const hasFormat = format === 'json' || format === 'xml';
    if (format === 'xml') throw new NotConvertible('rongkit has no XML');
    const values = args.slice(0, hasFormat ? -2 : -1);
    const isCallback = callback && (/function/.test(String(callback.kind())) || isPlainReference(callback));
    const least = call.args.filter(({ optional }) => !optional).length;
    if (!isCallback || values.length < least || values.length > call.args.length) {
      throw new NotConvertible('its arguments are not those of 1.0.3');
    }
    if (args.some((each) => each.kind() === 'spread_element')) throw new NotConvertible('its arguments are a list');
    const write = () =>
      `.${call.endpoint}(${this.#converter.first(call, values)}).then(...${HELPER}(${this.#edits.textOf(callback)}))`;
    write();
    this.needsHelper = true;
    return write;
  }
}

function mapped(members: ReadonlyMap<string, Node>, value: (node: Node, name: string) => Value): Map<string, Value> {
  return new Map([...members].map(([name, node]) => [name, value(node, name)]));
}

function answerNote({ answer = {} }: OldCall): string {
  const names = Object.entries(answer).map(([name, { to, each }]) => {
    const items =
      each === 'id'
        ? ' (a list of ids)'
        : each
          ? ` (${Object.entries(each)
              .map(([from, old]) => `${old} is ${from}`)
              .join(', ')})`
          : '';
    return `${to} is ${name} in the answer${items}`;
  });
  return [THROWS, ...names].join('; ');
}
