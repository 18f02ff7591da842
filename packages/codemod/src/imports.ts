import type { Bindings, OldImport } from './bindings.js';
import { HELPER } from './calls.js';
import { isOnlyDeclarator } from './declarators.js';
import { type Edits, placeOf } from './edits.js';
import { newLine } from './notes.js';
import { type Node, statementOf } from './syntax.js';

/** Properties of a rewritten file that decide its imports. */
export interface ImportFacts {
  readonly file: string;
  readonly edits: Edits;
  readonly bindings: Bindings;
  /** Whether nothing of the old package remains in the file. */
  readonly isAllNew: boolean;
  /** Whether the file creates a new client. */
  readonly hasNew: boolean;
  /**
   * Whether the rewritten calls need the function `answerTo`, which passes a result to a callback in the style of
   * `rongcloud-sdk` 1.0.3.
   */
  readonly needsHelper: boolean;
  /** References of old clients that stay beside a new client with another name. */
  readonly renamed: ReadonlySet<string>;
}

/** Name of the new class: `RongCloud`, unless the file has such a name already. */
export function classNameIn({
  edits,
  bindings,
  isAllNew,
}: Pick<ImportFacts, 'edits' | 'bindings' | 'isAllNew'>): string {
  const names = bindings.imports.map(({ name }) => name);
  const isTaken = /(?<![\w$.])RongCloud(?![\w$])/.test(edits.source) && !(isAllNew && names.includes('RongCloud'));
  return isTaken ? 'RongKit' : 'RongCloud';
}

/**
 * Replaces an import of the old package by an import of RongKit. If something of the old package remains, points the
 * import at `rongkit/compat` and adds an import of RongKit for a new client. Returns a declarator that has to be
 * removed from its statement, if there is one.
 */
export function replaceImport(old: OldImport, facts: ImportFacts): Node | undefined {
  const { edits, bindings, isAllNew, hasNew } = facts;
  const { node, specifier, name, isEsm } = old;
  const quote = specifier.text().charAt(0);
  const className = classNameIn(facts);
  const imported = className === 'RongCloud' ? 'RongCloud' : `RongCloud${isEsm ? ' as' : ':'} ${className}`;
  const text = isEsm
    ? `import { ${imported} } from ${quote}rongkit${quote};`
    : `const { ${imported} } = require(${quote}rongkit${quote});`;
  const statement = statementOf(node);
  const after = () => afterImport(statement, old, facts);
  if (isAllNew && (isEsm || name !== undefined) && isOnlyDeclarator(node)) {
    edits.replace(placeOf(statement), () => text + after());
    return undefined;
  }
  const { start } = placeOf(statement);
  if (!isAllNew) {
    const compat = bindings.version === 'third' ? 'rongkit/compat' : 'rongkit/compat/v1';
    edits.replace(placeOf(specifier), `${quote}${compat}${quote}`);
  }
  if (hasNew) edits.replace({ start, end: start }, () => `${text}${after()}${newLine(edits, statement)}`);
  return isAllNew && name !== undefined ? (node.parent() ?? undefined) : undefined;
}

/**
 * Code to add after an import: the helper for callbacks of `rongcloud-sdk` 1.0.3, and the variable for a client that is
 * created in a function.
 */
function afterImport(statement: Node, { name, isAssigned }: OldImport, facts: ImportFacts): string {
  const { file, edits, bindings, needsHelper, renamed } = facts;
  const isTyped = /\.[cm]?tsx?$/.test(file);
  const client = bindings.clients.find(({ reference }) => reference === name);
  const isLate =
    bindings.version === 'first' &&
    client &&
    !isAssigned &&
    !renamed.has(client.reference) &&
    statementOf(client.made).parent()?.kind() !== 'program';
  const lines = [
    ...(isLate ? [`let ${name}${isTyped ? `: ${classNameIn(facts)}` : ''};`] : []),
    ...(needsHelper ? helper(isTyped) : []),
  ];
  return lines.map((line) => newLine(edits, statement) + line).join('');
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
