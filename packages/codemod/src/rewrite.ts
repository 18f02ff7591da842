import { type FirstCall, firstCalls, type OldCall, oldCalls } from '@rongkit/contract';
import { type Bindings, bindingsOf, type Client, type OldImport, pathOf } from './bindings.js';
import { Converter, clientOptionsText, initOptionsText, NotConvertible, type Value } from './convert.js';
import { Edits, placeOf } from './edits.js';
import { argumentsOf, escaped, isPlainReference, membersOf, type Node, parseSource, statementOf } from './syntax.js';

/** A use of the old package that was not rewritten, and now imports `rongkit/compat`. */
export interface Left {
  /** Line, from 1. */
  readonly line: number;
  /** The use, such as `User.register`. */
  readonly what: string;
  readonly reason: string;
}

/** A rewritten file. */
export interface Rewritten {
  readonly version: '3.1.1' | '1.0.3';
  readonly source: string;
  /** Number of calls that were rewritten. */
  readonly calls: number;
  readonly left: readonly Left[];
}

export interface RewriteOptions {
  /** Keeps `init` of 1.0.3, because other files use the app that it sets. */
  readonly keepInit?: boolean;
}

/** Rewrites a file. Undefined if it does not use the old package, or cannot be parsed. */
export function rewrite(file: string, source: string, options: RewriteOptions = {}): Rewritten | undefined {
  const root = parseSource(file, source);
  const bindings = root && bindingsOf(root);
  return root && bindings && new FileRewriter({ file, source, root, bindings }, options).run();
}

/** Whether a file uses 1.0.3 without a call of `init`. */
export function needsInitElsewhere(file: string, source: string): boolean {
  const root = parseSource(file, source);
  const bindings = root && bindingsOf(root);
  return bindings?.version === 'first' && bindings.clients.length === 0;
}

const THROWS = 'a refusal throws here now; it resolved to { code, msg } before';
const HELPER = 'answerTo';

/** A parsed file that uses the old package. */
interface Parsed {
  readonly file: string;
  readonly source: string;
  readonly root: Node;
  readonly bindings: Bindings;
}

class FileRewriter {
  readonly #file: string;
  readonly #root: Node;
  readonly #bindings: Bindings;
  readonly #edits: Edits;
  readonly #converter: Converter;
  readonly #keepInit: boolean;
  readonly #left: Left[] = [];
  readonly #comments = new Map<number, { readonly node: Node; readonly notes: Set<string> }>();
  /** Ids of the root nodes of converted calls: these uses of the old package no longer exist. */
  readonly #gone = new Set<number>();
  readonly #names = new Map<string, string>();
  readonly #removed: Node[] = [];
  #isAllNew = false;
  #hasNew = false;
  #calls = 0;
  #needsHelper = false;

  constructor({ file, source, root, bindings }: Parsed, { keepInit = false }: RewriteOptions) {
    this.#file = file;
    this.#root = root;
    this.#bindings = bindings;
    this.#edits = new Edits(source);
    this.#converter = new Converter(this.#edits);
    this.#keepInit = keepInit && bindings.version === 'first';
  }

  run(): Rewritten {
    const { version, clients, imports } = this.#bindings;
    const able = clients.filter((client) => this.#isConvertible(client));
    const all = this.#oldCallsOf(able).map((call) => ({ ...call, text: this.#convert(call) }));
    const kept = new Set(able.filter((client) => this.#hasOtherUses(client, all)).map(({ reference }) => reference));
    const converted = able.filter((client) => !kept.has(client.reference) || this.#canStandBeside(client));
    const known = new Set(converted.map(({ reference }) => reference));
    const pending = all.filter(({ client }) => known.has(client));
    for (const client of converted) this.#replaceClient(client, kept.has(client.reference), pending);
    for (const { node, client, text } of pending) if (text) this.#replaceCall(node, client, text);
    this.#isAllNew = converted.length === clients.length && kept.size === 0 && this.#arePackagesGone();
    for (const each of imports) this.#replaceImport(each, this.#isAllNew);
    this.#removeDeclarators();
    if (!this.#isAllNew) this.#reportOthers();
    for (const { node, notes } of this.#comments.values()) this.#comment(node, notes);
    const name = version === 'third' ? '3.1.1' : '1.0.3';
    return { version: name, source: this.#edits.result(), calls: this.#calls, left: this.#left };
  }

  /** Whether the new client can be created in place of the old client. */
  #isConvertible({ reference, made, settings }: Client): boolean {
    try {
      this.#options(settings);
      if (this.#isDeclaredTwice(reference)) throw new NotConvertible(`${reference} is declared more than once`);
      return true;
    } catch (error) {
      this.#leave(made, 'the client', error);
      return false;
    }
  }

  /** Whether a new client declared after the old client is in scope wherever the old client is. */
  #canStandBeside(client: Client): boolean {
    const { made } = client;
    const isNamed = this.#bindings.version === 'first' || made.parent()?.field('name')?.kind() === 'identifier';
    const isTop = statementOf(made).parent()?.kind() === 'program';
    if (isNamed && isTop) return true;
    this.#comments.clear();
    this.#leave(made, 'the client', new NotConvertible('the client is used in another way than to call a function'));
    return false;
  }

  #options(settings: readonly Node[]): string {
    const { version } = this.#bindings;
    return version === 'third' ? clientOptionsText(this.#edits, settings) : initOptionsText(this.#edits, settings);
  }

  #isDeclaredTwice(name: string): boolean {
    const declared = this.#root
      .findAll({ rule: { kind: 'identifier', regex: `^${escaped(name)}$` } })
      .filter((each) => {
        const parent = each.parent();
        const kind = String(parent?.kind());
        if (
          /^(formal_parameters|required_parameter|optional_parameter|import_clause|namespace_import|import_require_clause)$/.test(
            kind,
          )
        )
          return true;
        const field = /^(variable_declarator|function_declaration|class_declaration)$/.test(kind)
          ? 'name'
          : kind === 'arrow_function'
            ? 'parameter'
            : '';
        return field !== '' && parent?.field(field)?.id() === each.id();
      });
    return declared.length > 1;
  }

  #oldCallsOf(clients: readonly Client[]): { node: Node; client: string; path: string }[] {
    const known = new Set(clients.map(({ reference }) => reference));
    const table: object = this.#bindings.version === 'third' ? oldCalls : firstCalls;
    return this.#root.findAll({ rule: { kind: 'call_expression' } }).flatMap((node) => {
      const callee = node.field('function');
      const found = callee && pathOf(callee, this.#bindings.paths);
      return found && known.has(found.client) && Object.hasOwn(table, found.path) ? [{ node, ...found }] : [];
    });
  }

  /**
   * Returns a function that writes the new call after the name of the client; undefined if the call is not converted.
   */
  #convert({ node, path }: { node: Node; path: string }): (() => string) | undefined {
    try {
      if (this.#bindings.version === 'first') return this.#convertFirst(node, path);
      const call = (oldCalls as Readonly<Record<string, OldCall>>)[path] as OldCall;
      const { members, items } = this.#argumentsOf(call, node);
      const write = () => `.${call.endpoint}(${this.#converter.third(call, members(), items)})`;
      write();
      this.#note(node, answerNote(call));
      return write;
    } catch (error) {
      this.#leave(node, path, error);
      return undefined;
    }
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
    const named = isPlainReference(argument) ? membersOf(this.#literalOf(argument.text())) : undefined;
    if (!named) throw new NotConvertible('its argument is not an object literal');
    return { members: () => mapped(named, (_, name) => ({ text: `${argument.text()}.${name}` })), items: undefined };
  }

  /** The literal that a variable always holds: declared once, and never assigned again. */
  #literalOf(name: string): Node | undefined {
    const declared = this.#root
      .findAll({ rule: { kind: 'variable_declarator' } })
      .filter((each) => each.field('name')?.text() === name);
    const changes = new RegExp(`(?<![\\w$.])${escaped(name)}(\\s*[.[][^=\\n;]*)?\\s*=(?![=>])`, 'g');
    const found = this.#edits.source.match(changes)?.length ?? 0;
    const isPassedOn =
      this.#isDeclaredTwice(name) || new RegExp(`Object\\.assign\\(\\s*${escaped(name)}\\b`).test(this.#edits.source);
    return declared.length === 1 && found === 1 && !isPassedOn ? (declared[0]?.field('value') ?? undefined) : undefined;
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
    this.#needsHelper = true;
    return write;
  }

  #replaceCall(node: Node, client: string, text: () => string): void {
    this.#calls++;
    this.#edits.replace(placeOf(node), () => this.#nameOf(client) + text());
  }

  #nameOf(client: string): string {
    return this.#names.get(client) ?? client;
  }

  /** Whether a client or its aliases have uses besides declarations and calls that are converted. */
  #hasOtherUses(client: Client, pending: readonly { node: Node; text: unknown }[]): boolean {
    const { paths, aliases } = this.#bindings;
    if (this.#keepInit) return true;
    const goneCalls = new Set(pending.filter(({ text }) => text).map(({ node }) => node.field('function')?.id()));
    const declarations = new Set(aliases.map(({ node }) => node.id()));
    const references = [...paths].filter(([, { client: own }]) => own === client.reference).map(([name]) => name);
    const uses = this.#root
      .findAll({
        rule: {
          any: [{ kind: 'identifier' }, { kind: 'shorthand_property_identifier' }, { kind: 'member_expression' }],
        },
      })
      .filter((each) => references.includes(each.text()));
    const others = uses.filter((use) => {
      const above = [use, ...use.ancestors()];
      const isGone = above.some((each) => goneCalls.has(each.id()) || declarations.has(each.id()));
      const isMade = above.some((each) => each.id() === client.made.id()) || isTarget(use, client.made);
      return !isGone && !isMade && !this.#isImportName(use);
    });
    return others.length > 0;
  }

  #isImportName(use: Node): boolean {
    return this.#bindings.imports.some(
      ({ node }) =>
        node.id() === use.parent()?.field('value')?.id() || use.ancestors().some((each) => each.id() === node.id()),
    );
  }

  #replaceClient(client: Client, isKept: boolean, pending: readonly { client: string; text: unknown }[]): void {
    const { version, aliases, paths } = this.#bindings;
    const { reference, made } = client;
    if (!isKept || pending.some((each) => each.client === reference && each.text)) this.#gone.add(made.id());
    this.#hasNew ||= this.#gone.has(made.id());
    const create = () => `new ${this.#className()}(${this.#options(client.settings)})`;
    const statement = statementOf(made);
    const isPattern = made.parent()?.field('name')?.kind() === 'object_pattern';
    if (isKept) {
      const name = this.#free('rong');
      this.#names.set(reference, name);
      const { end } = placeOf(statement);
      if (this.#gone.has(made.id())) {
        this.#edits.replace({ start: end, end }, () => `${this.#newLine(statement)}const ${name} = ${create()};`);
      }
      return;
    }
    if (isPattern) this.#names.set(reference, this.#free('rong'));
    for (const { node, names } of aliases) {
      const isOwn = names.every((name) => paths.get(name)?.client === reference);
      if (isOwn && node.field('value')?.id() !== made.id()) this.#removed.push(node);
    }
    if (version === 'third') {
      if (isPattern) this.#edits.replace(placeOf(made.parent()?.field('name') as Node), this.#nameOf(reference));
      this.#edits.replace(placeOf(made), create);
      return;
    }
    const isTop = statement.parent()?.kind() === 'program';
    this.#edits.replace(placeOf(made), () => `${isTop ? 'const ' : ''}${reference} = ${create()}`);
  }

  /** Removes the noted declarators, or a whole statement if none of its declarators remains. */
  #removeDeclarators(): void {
    for (const statement of new Map(this.#removed.map((node) => [node.parent()?.id(), node.parent()])).values()) {
      if (!statement) continue;
      const all = statement.children().filter((each) => each.kind() === 'variable_declarator');
      const kept = all.filter((each) => !this.#removed.some((removed) => removed.id() === each.id()));
      const [first, last] = [kept[0], kept.at(-1)];
      if (!first || !last) this.#removeLine(statement);
      else for (const node of all) this.#removeBeside(node, { first, last, kept });
    }
  }

  /** Removes a declarator, with the comma before or after it. */
  #removeBeside(node: Node, { first, last, kept }: { first: Node; last: Node; kept: readonly Node[] }): void {
    if (kept.includes(node)) return;
    const place = placeOf(node);
    const next = kept.find((each) => placeOf(each).start > place.start);
    const before = [...kept].reverse().find((each) => placeOf(each).start < place.start);
    if (next && placeOf(first).start > place.start)
      this.#edits.replace({ start: place.start, end: placeOf(next).start }, '');
    else this.#edits.replace({ start: placeOf(before ?? last).end, end: place.end }, '');
  }

  #removeLine(statement: Node): void {
    const { start, end } = placeOf(statement);
    const { source } = this.#edits;
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    const isAlone = source.slice(lineStart, start).trim() === '';
    const after = /^[ \t]*\r?\n/.exec(source.slice(end))?.[0] ?? '';
    this.#edits.replace({ start: isAlone && after ? lineStart : start, end: end + (isAlone ? after.length : 0) }, '');
  }

  /** Whether all imports of the package were used only for clients that are replaced. */
  #arePackagesGone(): boolean {
    const { imports, version } = this.#bindings;
    return imports.every(({ name, node }) => {
      if (name === undefined) return this.#gone.has(node.parent()?.id() ?? -1);
      if (version === 'first') return this.#bindings.clients.some(({ reference }) => reference === name);
      const uses = this.#root.findAll({ rule: { kind: 'identifier', regex: `^${escaped(name)}$` } });
      return uses.every((use) => this.#isImportName(use) || this.#gone.has(use.parent()?.id() ?? -1));
    });
  }

  #replaceImport(old: OldImport, isAllNew: boolean): void {
    const { node, specifier, name, isEsm } = old;
    const quote = specifier.text().charAt(0);
    const imported =
      this.#className() === 'RongCloud' ? 'RongCloud' : `RongCloud${isEsm ? ' as' : ':'} ${this.#className()}`;
    const text = isEsm
      ? `import { ${imported} } from ${quote}rongkit${quote};`
      : `const { ${imported} } = require(${quote}rongkit${quote});`;
    const statement = statementOf(node);
    const after = () => this.#afterImport(statement, name);
    if (isAllNew && (isEsm || name !== undefined) && isOnlyDeclarator(node)) {
      this.#edits.replace(placeOf(statement), () => text + after());
      return;
    }
    const { start } = placeOf(statement);
    if (!isAllNew) {
      const compat = this.#bindings.version === 'third' ? 'rongkit/compat' : 'rongkit/compat/v1';
      this.#edits.replace(placeOf(specifier), `${quote}${compat}${quote}`);
    } else if (name !== undefined) this.#removed.push(node.parent() as Node);
    if (this.#hasNew) this.#edits.replace({ start, end: start }, () => `${text}${after()}${this.#newLine(statement)}`);
  }

  /**
   * Code after an import: the helper for callbacks of 1.0.3, and the variable for a client that is created in a
   * function.
   */
  #afterImport(statement: Node, name: string | undefined): string {
    const isTyped = /\.[cm]?tsx?$/.test(this.#file);
    const client = this.#bindings.clients.find(({ reference }) => reference === name);
    const isLate =
      this.#bindings.version === 'first' &&
      client &&
      !this.#names.has(client.reference) &&
      statementOf(client.made).parent()?.kind() !== 'program';
    const lines = [
      ...(isLate ? [`let ${name}${isTyped ? `: ${this.#className()}` : ''};`] : []),
      ...(this.#needsHelper ? helper(isTyped) : []),
    ];
    return lines.map((line) => this.#newLine(statement) + line).join('');
  }

  #className(): string {
    const names = this.#bindings.imports.map(({ name }) => name);
    const isTaken =
      /(?<![\w$.])RongCloud(?![\w$])/.test(this.#edits.source) && !(this.#isAllNew && names.includes('RongCloud'));
    return isTaken ? 'RongKit' : 'RongCloud';
  }

  #free(name: string): string {
    const isTaken = (each: string) => new RegExp(`(?<![\\w$.])${each}(?![\\w$])`).test(this.#edits.source);
    return [name, 'rongCloud', 'rongKit', 'rongKitClient'].find((each) => !isTaken(each)) ?? `${name}2`;
  }

  #leave(node: Node, what: string, error: unknown): void {
    if (!(error instanceof NotConvertible)) throw error;
    const reason = error.message;
    this.#left.push({ line: node.range().start.line + 1, what, reason });
    this.#note(node, `${what} is as before, on rongkit/compat: ${reason}`);
  }

  /** Reports uses that are no calls. They keep the old interface in the file. */
  #reportOthers(): void {
    if (this.#left.length > 0) return;
    const [first] = this.#bindings.imports;
    if (!first) return;
    const reason = this.#keepInit
      ? 'other files use the app that init sets'
      : this.#bindings.clients.length === 0
        ? 'the client is made in another file, or has no name'
        : 'the client is passed on, or used in another way than to call a function';
    this.#left.push({ line: first.node.range().start.line + 1, what: 'the import', reason });
    this.#note(first.node, `the import is as before, on rongkit/compat: ${reason}`);
  }

  #note(node: Node, text: string): void {
    const statement = statementOf(node);
    const known = this.#comments.get(statement.id()) ?? { node: statement, notes: new Set() };
    known.notes.add(text);
    this.#comments.set(statement.id(), known);
  }

  #comment(node: Node, notes: ReadonlySet<string>): void {
    const { source } = this.#edits;
    const lineStart = source.lastIndexOf('\n', placeOf(node).start - 1) + 1;
    const above = source.slice(0, lineStart).trimEnd();
    if (/\/\/ TODO\(rongkit\)[^\n]*$/.test(above)) return;
    const indent = /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
    const text = [...notes].map((note) => `${indent}// TODO(rongkit): ${note}${this.#eol()}`).join('');
    this.#edits.replace({ start: lineStart, end: lineStart }, text);
  }

  #newLine(statement: Node): string {
    const { start } = placeOf(statement);
    const { source } = this.#edits;
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    return this.#eol() + (/^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '');
  }

  #eol(): string {
    return this.#edits.source.includes('\r\n') ? '\r\n' : '\n';
  }
}

/** Whether a use is the variable to which a client is assigned. */
function isTarget(use: Node, made: Node): boolean {
  const parent = made.parent();
  const target = parent?.field('name') ?? parent?.field('left');
  return (
    target?.id() === use.id() ||
    (target !== null && target !== undefined && use.ancestors().some((each) => each.id() === target.id()))
  );
}

function isOnlyDeclarator(node: Node): boolean {
  const statement = statementOf(node);
  return statement.children().filter((each) => each.kind() === 'variable_declarator').length <= 1;
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

function helper(isTyped: boolean): string[] {
  const [callback, error] = isTyped
    ? ['(callback: (error: any, resultText: any) => void)', '(error: unknown)']
    : ['(callback)', '(error)'];
  return [
    `const ${HELPER} = ${callback} => [`,
    `  (answer${isTyped ? ': unknown' : ''}) => process.nextTick(callback, null, JSON.stringify(answer)),`,
    `  ${error} => process.nextTick(callback, error, null),`,
    `]${isTyped ? ' as const' : ''};`,
  ];
}
