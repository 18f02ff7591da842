import { Lang, parse, type SgNode } from '@ast-grep/napi';

export type Node = SgNode;

/** Parses a source by the extension of its file; undefined if it has a syntax error. */
export function parseSource(file: string, source: string): Node | undefined {
  const isTypes = /\.[cm]?ts$/.test(file);
  const root = parse(isTypes ? Lang.TypeScript : file.endsWith('.tsx') ? Lang.Tsx : Lang.JavaScript, source).root();
  return root.find({ rule: { kind: 'ERROR' } }) ? undefined : root;
}

/** The node inside parentheses, `as` and `!`. */
export function unwrapped(node: Node): Node {
  const isWrapper = /^(parenthesized_expression|as_expression|non_null_expression)$/.test(String(node.kind()));
  const inner = isWrapper ? namedChildren(node)[0] : undefined;
  return inner ? unwrapped(inner) : node;
}

/** Source of a regular expression that matches a string literally. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

export function namedChildren(node: Node): Node[] {
  return node.children().filter((each) => each.isNamed() && each.kind() !== 'comment');
}

/** The value of a string literal. */
export function stringIn(node: Node | null | undefined): string | undefined {
  if (node?.kind() !== 'string') return undefined;
  return namedChildren(node)
    .map((each) => each.text())
    .join('');
}

/** The module of `require('…')`. */
export function requiredModule(node: Node): string | undefined {
  if (node.kind() !== 'call_expression' || node.field('function')?.text() !== 'require') return undefined;
  const args = argumentsOf(node);
  return args.length === 1 ? stringIn(args[0]) : undefined;
}

export function argumentsOf(call: Node): Node[] {
  const list = call.field('arguments');
  return list ? namedChildren(list) : [];
}

/** The statement that contains a node. Line comments are added before this statement. */
export function statementOf(node: Node): Node {
  const isStatement = (each: Node) =>
    /(_statement|_declaration|_definition)$/.test(String(each.kind())) &&
    !/^(method|function)_/.test(String(each.kind()));
  const found = [node, ...node.ancestors()].find((each) => isStatement(each));
  return found ?? node;
}

/** Members of an object literal with plain names; undefined if it has spreads, methods or computed names. */
export function membersOf(node: Node | undefined): Map<string, Node> | undefined {
  if (node?.kind() !== 'object') return undefined;
  const members = new Map<string, Node>();
  for (const each of namedChildren(node)) {
    const key = each.kind() === 'pair' ? each.field('key') : each;
    const name = key?.kind() === 'string' ? stringIn(key) : key?.text();
    const value = each.kind() === 'pair' ? each.field('value') : each;
    const isPlain =
      each.kind() === 'shorthand_property_identifier' ||
      /^(property_identifier|string|number)$/.test(String(key?.kind()));
    if (!isPlain || name === undefined || !value) return undefined;
    members.set(name, value);
  }
  return members;
}

/** Items of an array literal; undefined if it has spreads or holes. */
export function itemsOf(node: Node | undefined): Node[] | undefined {
  if (node?.kind() !== 'array') return undefined;
  const tokens = node.children().filter((each) => each.kind() !== 'comment');
  const isHole = (each: Node, index: number) => each.kind() === ',' && !tokens[index - 1]?.isNamed();
  const isOpen = tokens.some((each, index) => each.kind() === 'spread_element' || isHole(each, index));
  return isOpen ? undefined : namedChildren(node);
}

/** Whether an expression can safely be evaluated twice: a name, or a member of a name. */
export function isPlainReference(node: Node): boolean {
  if (/^(identifier|this|shorthand_property_identifier)$/.test(String(node.kind()))) return true;
  const object = node.kind() === 'member_expression' ? node.field('object') : undefined;
  return object ? isPlainReference(object) : false;
}

/** Name of a member of an object literal, quoted if necessary. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** String literal in single quotes, or in double quotes if the string needs an escape. */
export function quoted(text: string): string {
  return /['\\\n\r]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}
