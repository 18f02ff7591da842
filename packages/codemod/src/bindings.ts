import { firstCalls } from '@rongkit/contract';
import type { Node } from './syntax.js';
import { argumentsOf, namedChildren, requiredModule, stringIn, unwrapped } from './syntax.js';

/**
 * Modules with the interface of `rongcloud-sdk` 3.1.1 or 1.0.3: the old package, and modules that already replace it.
 */
const MODULES: Readonly<Record<string, 'either' | 'third' | 'first'>> = {
  'rongcloud-sdk': 'either',
  '@rongkit/rongcloud-sdk': 'either',
  'rongkit/compat': 'third',
  'rongkit/compat/v1': 'first',
};

/** An import of the old package. */
export interface OldImport {
  /** Import statement, or the `require` call in a statement. */
  readonly node: Node;
  /** Specifier, with its quotes. */
  readonly specifier: Node;
  /** Name of the package in the file; undefined for `require('rongcloud-sdk')(…)` and for named imports. */
  readonly name: string | undefined;
  readonly isEsm: boolean;
  /** Whether the name is assigned, and declared elsewhere: `sdk = require('rongcloud-sdk')`. */
  readonly isAssigned?: boolean;
}

/**
 * A client of the old package: `const sdk = require('rongcloud-sdk')(settings)`, or the package itself in
 * `rongcloud-sdk` 1.0.3.
 */
export interface Client {
  /** The expression by which the file refers to the client: `sdk` or `this.sdk`. */
  readonly reference: string;
  /** The call that creates the client. In `rongcloud-sdk` 1.0.3, this is the call of `init`. */
  readonly made: Node;
  readonly settings: readonly Node[];
}

/** The uses of the old package in a file. */
export interface Bindings {
  readonly version: 'third' | 'first';
  readonly imports: readonly OldImport[];
  readonly clients: readonly Client[];
  /** Paths in the old package by the expression that refers to them: '' for a client, `User.Block` for an alias. */
  readonly paths: ReadonlyMap<string, { readonly client: string; readonly path: string }>;
  /** Declarations of aliases, which are removed when all uses of their client are rewritten. */
  readonly aliases: readonly { readonly names: readonly string[]; readonly node: Node }[];
}

/**
 * Finds the imports, clients and aliases of a file; undefined if the file does not import the old package.
 *
 * @param otherwise - version of the old package for a file whose code does not show the version, such as a re-export
 */
export function bindingsOf(root: Node, otherwise: Bindings['version'] = 'third'): Bindings | undefined {
  const imports = importsOf(root);
  if (imports.length === 0) return undefined;
  const names = new Set(imports.flatMap(({ name }) => name ?? []));
  const inits = callsOf(root).filter((call) => isInit(call, names));
  const version = versionIn({ root, imports, names, inits }) ?? otherwise;
  const clients = version === 'first' ? firstClients(inits, imports) : thirdClients(root, names);
  const paths = new Map(clients.map(({ reference }) => [reference, { client: reference, path: '' }]));
  const aliases = aliasesOf(root, clients, paths);
  return { version, imports, clients, paths, aliases };
}

/** Version of the old package that a file uses; undefined if this is unclear from the file. */
export function versionOf(root: Node): Bindings['version'] | undefined {
  const imports = importsOf(root);
  const names = new Set(imports.flatMap(({ name }) => name ?? []));
  return versionIn({ root, imports, names, inits: callsOf(root).filter((call) => isInit(call, names)) });
}

interface Uses {
  readonly root: Node;
  readonly imports: readonly OldImport[];
  readonly names: ReadonlySet<string>;
  readonly inits: readonly Node[];
}

function versionIn({ root, imports, names, inits }: Uses): Bindings['version'] | undefined {
  const isAll = (version: string) => imports.every(({ specifier }) => MODULES[stringIn(specifier) ?? ''] === version);
  if (inits.length > 0 || isAll('first') || callsFirst(root, names)) return 'first';
  const isThird = isAll('third') || callsOf(root).some((call) => isPackage(call.field('function'), names));
  return isThird ? 'third' : undefined;
}

/** Whether a file without `init` calls functions of `rongcloud-sdk` 1.0.3 on the package. */
function callsFirst(root: Node, names: ReadonlySet<string>): boolean {
  const paths = new Map([...names].map((name) => [name, { client: name, path: '' }]));
  return callsOf(root).some((call) => {
    const callee = call.field('function');
    return callee !== null && Object.hasOwn(firstCalls, pathOf(callee, paths)?.path ?? '');
  });
}

function importsOf(root: Node): OldImport[] {
  const isOld = (name: string | undefined) => name !== undefined && Object.hasOwn(MODULES, name);
  const required = callsOf(root)
    .filter((call) => isOld(requiredModule(call)))
    .map((node): OldImport => {
      const parent = node.parent();
      const isDeclared = parent?.kind() === 'variable_declarator' && parent.field('name')?.kind() === 'identifier';
      const isAssigned = isAssignment(parent);
      const name = isDeclared ? parent.field('name')?.text() : isAssigned ? parent?.field('left')?.text() : undefined;
      return { node, specifier: argumentsOf(node)[0] as Node, name, isEsm: false, isAssigned };
    });
  const imported = root.findAll({ rule: { kind: 'import_statement' } }).flatMap((node): OldImport[] => {
    const specifier = node.find({ rule: { kind: 'string' } });
    if (!specifier || !isOld(stringIn(specifier))) return [];
    const clause = namedChildren(node).find((each) => /^import_(require_)?clause$/.test(String(each.kind())));
    const first = clause && namedChildren(clause)[0];
    const name = first?.kind() === 'namespace_import' ? namedChildren(first)[0] : first;
    return [{ node, specifier, name: name?.kind() === 'identifier' ? name.text() : undefined, isEsm: true }];
  });
  return [...required, ...imported];
}

/** Whether a node is an assignment to a plain name that is a statement by itself, such as `sdk = require('x');`. */
function isAssignment(node: Node | null): boolean {
  const isStatement = node?.kind() === 'assignment_expression' && node.parent()?.kind() === 'expression_statement';
  return isStatement && node.field('left')?.kind() === 'identifier';
}

function callsOf(root: Node): Node[] {
  return root.findAll({ rule: { kind: 'call_expression' } });
}

function isInit(call: Node, names: ReadonlySet<string>): boolean {
  const callee = call.field('function');
  const object = callee?.kind() === 'member_expression' ? callee.field('object')?.text() : undefined;
  return object !== undefined && names.has(object) && callee?.field('property')?.text() === 'init';
}

function firstClients(inits: readonly Node[], imports: readonly OldImport[]): Client[] {
  return imports.flatMap(({ name }) => {
    const made = inits.find((call) => call.field('function')?.field('object')?.text() === name);
    return name === undefined || !made ? [] : [{ reference: name, made, settings: argumentsOf(made) }];
  });
}

/** Clients that a call of the package creates, if a declaration or an assignment takes the result. */
function thirdClients(root: Node, names: ReadonlySet<string>): Client[] {
  return callsOf(root)
    .filter((made) => isPackage(made.field('function'), names))
    .flatMap((made) => {
      const parent = made.parent();
      const target = parent?.field('name') ?? parent?.field('left');
      if (!parent || !target) return [];
      const reference = target.kind() === 'object_pattern' ? parent.text() : target.text();
      return [{ reference, made, settings: argumentsOf(made) }];
    });
}

function isPackage(callee: Node | null, names: ReadonlySet<string>): boolean {
  if (!callee) return false;
  return names.has(callee.text()) || Object.hasOwn(MODULES, requiredModule(callee) ?? '');
}

type Paths = Map<string, { client: string; path: string }>;

/** Aliases such as `var Block = sdk.User.Block` and `const { User, Group: Groups } = sdk`, and aliases of aliases. */
function aliasesOf(root: Node, clients: readonly Client[], paths: Paths): { names: string[]; node: Node }[] {
  return root.findAll({ rule: { kind: 'variable_declarator' } }).flatMap((node) => {
    const [target, value] = [node.field('name'), node.field('value')];
    if (!target || !value) return [];
    const own = clients.find(({ made }) => made.id() === value.id());
    const source = own ? { client: own.reference, path: '' } : pathOf(unwrapped(value), paths);
    if (!source || (own && target.kind() === 'identifier')) return [];
    const renamed = target.kind() === 'identifier' ? [[target.text(), ''] as const] : patternOf(target);
    if (!renamed) return [];
    for (const [name, member] of renamed) {
      paths.set(name, { client: source.client, path: [source.path, member].filter(Boolean).join('.') });
    }
    return [{ names: renamed.map(([name]) => name), node }];
  });
}

/** Names that an object pattern declares, with the members that they stand for. */
function patternOf(pattern: Node): (readonly [name: string, member: string])[] | undefined {
  if (pattern.kind() !== 'object_pattern') return undefined;
  const names = namedChildren(pattern).map((each) => {
    if (each.kind() === 'shorthand_property_identifier_pattern') return [each.text(), each.text()] as const;
    const [key, value] = [each.field('key'), each.field('value')];
    return key && value?.kind() === 'identifier' ? ([value.text(), key.text()] as const) : undefined;
  });
  return names.every((each) => each !== undefined) ? names : undefined;
}

/** The client and the path of an expression in the old package: `User.Block.add` for `sdk.User.Block.add`. */
export function pathOf(node: Node, paths: Bindings['paths']): { client: string; path: string } | undefined {
  const known = paths.get(node.text());
  if (known) return known;
  const name = memberOf(node);
  const object = name === undefined ? undefined : node.field('object');
  const above = object && pathOf(unwrapped(object), paths);
  return above ? { client: above.client, path: [above.path, name].filter(Boolean).join('.') } : undefined;
}

/** Name of the member that an expression reads: `a.b` or `a['b']`. */
function memberOf(node: Node): string | undefined {
  if (node.kind() === 'member_expression') return node.field('property')?.text();
  return node.kind() === 'subscript_expression' ? stringIn(node.field('index')) : undefined;
}
