import { firstCalls, oldCalls } from '@rongkit/contract';
import { type Bindings, bindingsOf, type Client, pathOf, versionOf } from './bindings.js';
import { CallConverter, type Write } from './calls.js';
import { clientOptionsText, initOptionsText, NotConvertible } from './convert.js';
import { removeDeclarators } from './declarators.js';
import { Edits, placeOf } from './edits.js';
import { classNameIn, replaceImport } from './imports.js';
import { type Left, Notes, newLine } from './notes.js';
import { hasOtherUses, isDeclaredTwice, isImportName } from './scope.js';
import { escaped, type Node, parseSource, statementOf } from './syntax.js';

export type { Left } from './notes.js';

/** A rewritten file. */
export interface Rewritten {
  readonly version: '3.1.1' | '1.0.3';
  readonly source: string;
  /** Number of calls that were rewritten. */
  readonly calls: number;
  readonly left: readonly Left[];
}

export interface RewriteOptions {
  /** Whether to keep the call of `init` of `rongcloud-sdk` 1.0.3, because other files use the app that `init` sets. */
  readonly keepInit?: boolean;
  /** Version of the old package, for a file whose code does not show the version, such as a re-export. */
  readonly version?: '3.1.1' | '1.0.3' | undefined;
}

/** Rewrites a file; returns undefined if the file does not use the old package or cannot be parsed. */
export function rewrite(file: string, source: string, options: RewriteOptions = {}): Rewritten | undefined {
  const root = parseSource(file, source);
  const bindings = root && bindingsOf(root, options.version === '1.0.3' ? 'first' : 'third');
  return root && bindings && new FileRewriter({ file, source, root, bindings }, options).run();
}

/** The version of the old package that a file uses; undefined if this is unclear from the file. */
export function versionOfFile(file: string, source: string): Rewritten['version'] | undefined {
  const root = parseSource(file, source);
  const version = root && versionOf(root);
  return version && (version === 'first' ? '1.0.3' : '3.1.1');
}

/** Whether a file uses `rongcloud-sdk` 1.0.3 without a call of `init`. */
export function needsInitElsewhere(file: string, source: string, { version }: RewriteOptions = {}): boolean {
  const root = parseSource(file, source);
  const bindings = root && bindingsOf(root, version === '1.0.3' ? 'first' : 'third');
  return bindings?.version === 'first' && bindings.clients.length === 0;
}

/** A parsed file that uses the old package. */
interface Parsed {
  readonly file: string;
  readonly source: string;
  readonly root: Node;
  readonly bindings: Bindings;
}

class FileRewriter {
  readonly #parsed: Parsed;
  readonly #root: Node;
  readonly #bindings: Bindings;
  readonly #edits: Edits;
  readonly #calls: CallConverter;
  readonly #notes: Notes;
  readonly #keepInit: boolean;
  /** Ids of the nodes that create an old client for which the file gets a new client. */
  readonly #gone = new Set<number>();
  readonly #names = new Map<string, string>();
  readonly #removed: Node[] = [];
  #isAllNew = false;
  #count = 0;

  constructor(parsed: Parsed, { keepInit = false }: RewriteOptions) {
    const { root, bindings, source } = parsed;
    this.#parsed = parsed;
    this.#root = root;
    this.#bindings = bindings;
    this.#edits = new Edits(source);
    this.#notes = new Notes(this.#edits);
    this.#calls = new CallConverter(root, this.#edits, bindings.version);
    this.#keepInit = keepInit && bindings.version === 'first';
  }

  run(): Rewritten {
    const { version, clients } = this.#bindings;
    const able = clients.filter((client) => this.#isConvertible(client));
    const all = this.#oldCallsOf(able).map((call) => ({ ...call, text: this.#convert(call) }));
    const kept = new Set(able.filter((client) => this.#isKept(client, all)).map(({ reference }) => reference));
    const converted = able.filter((client) => !kept.has(client.reference) || this.#canStandBeside(client));
    const known = new Set(converted.map(({ reference }) => reference));
    const pending = all.filter(({ client }) => known.has(client));
    for (const client of converted) this.#replaceClient(client, kept.has(client.reference), pending);
    for (const { node, client, text } of pending) if (text) this.#replaceCall(node, client, text);
    this.#isAllNew = converted.length === clients.length && kept.size === 0 && this.#arePackagesGone();
    this.#replaceImports();
    removeDeclarators(this.#edits, this.#removed);
    if (!this.#isAllNew) this.#reportOthers();
    this.#notes.write();
    const name = version === 'third' ? '3.1.1' : '1.0.3';
    return { version: name, source: this.#edits.result(), calls: this.#count, left: this.#notes.left };
  }

  /** Converts a call; returns undefined if the call cannot be converted. */
  #convert({ node, path }: { node: Node; path: string }): Write | undefined {
    try {
      const { write, comment } = this.#calls.convert(node, path);
      if (comment !== undefined) this.#notes.note(node, comment);
      return write;
    } catch (error) {
      this.#notes.leave(node, path, error);
      return undefined;
    }
  }

  #isKept(client: Client, calls: readonly { node: Node; text: unknown }[]): boolean {
    return this.#keepInit || hasOtherUses(this.#root, this.#bindings, client, calls);
  }

  #replaceImports(): void {
    const facts = {
      ...{ file: this.#parsed.file, edits: this.#edits, bindings: this.#bindings, isAllNew: this.#isAllNew },
      ...{ hasNew: this.#gone.size > 0, needsHelper: this.#calls.needsHelper, renamed: new Set(this.#names.keys()) },
    };
    for (const each of this.#bindings.imports) {
      const removed = replaceImport(each, facts);
      if (removed) this.#removed.push(removed);
    }
  }

  /** Whether the new client can be created in place of the old client. */
  #isConvertible({ reference, made, settings }: Client): boolean {
    try {
      this.#options(settings);
      if (isDeclaredTwice(this.#root, reference)) throw new NotConvertible(`${reference} is declared more than once`);
      return true;
    } catch (error) {
      this.#notes.leave(made, 'the client', error);
      return false;
    }
  }

  /**
   * Whether a new client declared after the old client is in scope wherever the old client is. If not, leaves a note at
   * the client.
   */
  #canStandBeside(client: Client): boolean {
    const { made } = client;
    const target = made.parent()?.field('name') ?? made.parent()?.field('left');
    const isNamed = this.#bindings.version === 'first' || target?.kind() === 'identifier';
    const isTop = statementOf(made).parent()?.kind() === 'program';
    if (isNamed && isTop) return true;
    this.#notes.clear();
    this.#notes.leave(
      made,
      'the client',
      new NotConvertible('the client is used in another way than to call a function'),
    );
    return false;
  }

  #options(settings: readonly Node[]): string {
    const { version } = this.#bindings;
    return version === 'third' ? clientOptionsText(this.#edits, settings) : initOptionsText(this.#edits, settings);
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

  #replaceCall(node: Node, client: string, text: Write): void {
    this.#count++;
    this.#edits.replace(placeOf(node), () => this.#nameOf(client) + text());
  }

  #nameOf(client: string): string {
    return this.#names.get(client) ?? client;
  }

  #replaceClient(client: Client, isKept: boolean, pending: readonly { client: string; text: unknown }[]): void {
    const { version, aliases, paths } = this.#bindings;
    const { reference, made } = client;
    if (!isKept || pending.some((each) => each.client === reference && each.text)) this.#gone.add(made.id());
    const create = () => `new ${this.#className()}(${this.#options(client.settings)})`;
    const statement = statementOf(made);
    const isPattern = made.parent()?.field('name')?.kind() === 'object_pattern';
    if (isKept) {
      const name = this.#free('rong');
      this.#names.set(reference, name);
      const { end } = placeOf(statement);
      if (this.#gone.has(made.id())) {
        this.#edits.replace(
          { start: end, end },
          () => `${newLine(this.#edits, statement)}const ${name} = ${create()};`,
        );
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
    const { isAssigned } = this.#bindings.imports.find(({ name }) => name === reference) ?? {};
    const isNew = statement.parent()?.kind() === 'program' && !isAssigned;
    this.#edits.replace(placeOf(made), () => `${isNew ? 'const ' : ''}${reference} = ${create()}`);
  }

  /** Whether all imports of the package were used only for clients that are replaced. */
  #arePackagesGone(): boolean {
    const { imports, version } = this.#bindings;
    return imports.every(({ name, node }) => {
      if (name === undefined) return this.#gone.has(node.parent()?.id() ?? -1);
      if (version === 'first') return this.#bindings.clients.some(({ reference }) => reference === name);
      const uses = this.#root.findAll({ rule: { kind: 'identifier', regex: `^${escaped(name)}$` } });
      return uses.every((use) => isImportName(this.#bindings, use) || this.#gone.has(use.parent()?.id() ?? -1));
    });
  }

  #free(name: string): string {
    const isTaken = (each: string) => new RegExp(`(?<![\\w$.])${each}(?![\\w$])`).test(this.#edits.source);
    return [name, 'rongCloud', 'rongKit', 'rongKitClient'].find((each) => !isTaken(each)) ?? `${name}2`;
  }

  /** Reports uses of the old package other than calls, for which the file keeps the old interface. */
  #reportOthers(): void {
    if (this.#notes.left.length > 0) return;
    const [first] = this.#bindings.imports;
    if (!first) return;
    const reason = this.#keepInit
      ? 'other files use the app that init sets'
      : this.#bindings.clients.length === 0
        ? 'the client is made in another file, or has no name'
        : 'the client is passed on, or used in another way than to call a function';
    this.#notes.left.push({ line: first.node.range().start.line + 1, what: 'the import', reason });
    this.#notes.note(first.node, `the import is as before, on rongkit/compat: ${reason}`);
  }

  #className(): string {
    return classNameIn({ edits: this.#edits, bindings: this.#bindings, isAllNew: this.#isAllNew });
  }
}
