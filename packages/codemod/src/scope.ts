import type { Bindings, Client } from './bindings.js';
import { escaped, type Node } from './syntax.js';

/** Whether a file declares a name more than once, so that the name may stand for different variables. */
export function isDeclaredTwice(root: Node, name: string): boolean {
  const declared = root.findAll({ rule: { kind: 'identifier', regex: `^${escaped(name)}$` } }).filter((each) => {
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

/** Whether a client or its aliases have uses besides declarations and calls that are converted. */
export function hasOtherUses(
  root: Node,
  bindings: Bindings,
  client: Client,
  pending: readonly { node: Node; text: unknown }[],
): boolean {
  const { paths, aliases } = bindings;
  const goneCalls = new Set(pending.filter(({ text }) => text).map(({ node }) => node.field('function')?.id()));
  const declarations = new Set(aliases.map(({ node }) => node.id()));
  const references = [...paths].filter(([, { client: own }]) => own === client.reference).map(([name]) => name);
  const uses = root
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
    return !isGone && !isMade && !isImportName(bindings, use);
  });
  return others.length > 0;
}

/** Whether a use is the name that an import or a `require` sets, or a variable that is declared without a value. */
export function isImportName({ imports }: Bindings, use: Node): boolean {
  const parent = use.parent();
  const isBare = parent?.kind() === 'variable_declarator' && !parent.field('value');
  const values = [parent?.field('value')?.id(), parent?.field('right')?.id()];
  return (
    isBare ||
    imports.some(({ node }) => values.includes(node.id()) || use.ancestors().some((each) => each.id() === node.id()))
  );
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
