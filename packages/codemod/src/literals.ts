import { escaped, type Node, statementOf } from './syntax.js';

const SCOPES =
  /^(program|function|function_declaration|function_expression|generator_function|generator_function_declaration|arrow_function|method_definition)$/;

/**
 * The literal that a variable holds where it is used; undefined if this is uncertain, because the variable may be
 * assigned elsewhere or be a parameter.
 */
export function literalOf(root: Node, use: Node): Node | undefined {
  const name = use.text();
  const scope = scopeOfName(root, use, name);
  if (!scope) return undefined;
  const declared = declaratorsOf(root, name).filter((each) => scopeOf(each)?.id() === scope.id());
  const found = nearest(declared, use);
  const isChanged = changesOf(root, name).some((each) => scopeOfName(root, each, name)?.id() === scope.id());
  return isChanged ? undefined : (found?.field('value') ?? undefined);
}

/**
 * The declarator that sets a variable before its use: the only declarator, or the last of several in the same scope.
 */
function nearest(declared: readonly Node[], use: Node): Node | undefined {
  const above = new Set(use.ancestors().map((each) => each.id()));
  const isAround = (each: Node) => above.has(statementOf(each).parent()?.id() ?? -1);
  // A variable of another block is a different variable, unless `var` declares it.
  const visible = declared.filter((each) => isAround(each) || isVar(each));
  const [only] = visible;
  if (visible.length <= 1) return only;
  const isInOrder = visible.every(isAround) && visible.every((each) => scopeOf(use)?.id() === scopeOf(each)?.id());
  const before = visible.filter((each) => each.range().end.index <= use.range().start.index);
  return isInOrder ? before.at(-1) : undefined;
}

function isVar(declarator: Node): boolean {
  return declarator.parent()?.kind() === 'variable_declaration';
}

function declaratorsOf(root: Node, name: string): Node[] {
  return root.findAll({ rule: { kind: 'variable_declarator' } }).filter((each) => each.field('name')?.text() === name);
}

function scopeOf(node: Node): Node | undefined {
  return node.ancestors().find((each) => SCOPES.test(String(each.kind())));
}

/** The function or the file that declares the variable of a use; undefined if the variable is a parameter. */
function scopeOfName(root: Node, use: Node, name: string): Node | undefined {
  const declaring = new Set(declaratorsOf(root, name).map((each) => scopeOf(each)?.id()));
  for (const scope of use.ancestors().filter((each) => SCOPES.test(String(each.kind())))) {
    if (declaring.has(scope.id())) return scope;
    if (hasParameter(scope, name)) return undefined;
  }
  return undefined;
}

function hasParameter(scope: Node, name: string): boolean {
  const parameters = scope.field('parameters') ?? scope.field('parameter');
  return parameters !== null && new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(parameters.text());
}

/** Nodes that change a variable or its value, other than its declarations. */
function changesOf(root: Node, name: string): Node[] {
  const isOwn = new RegExp(`^${escaped(name)}(?![\\w$])`);
  const assigned = root
    .findAll({ rule: { any: [{ kind: 'assignment_expression' }, { kind: 'augmented_assignment_expression' }] } })
    .filter((each) => isOwn.test(each.field('left')?.text() ?? ''));
  const others = root
    .findAll({
      rule: { any: [{ kind: 'update_expression' }, { kind: 'unary_expression' }, { kind: 'call_expression' }] },
    })
    .filter((each) =>
      new RegExp(`^(delete |\\+\\+|--|Object\\.assign\\(\\s*|_\\.extend\\(\\s*)${escaped(name)}(?![\\w$])`).test(
        each.text(),
      ),
    );
  return [...assigned, ...others];
}
