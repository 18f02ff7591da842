import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Line and column in a seed file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A call of a seed file. */
export interface SeedCall extends Place {
  /** The id of the endpoint, such as `user.getToken`. */
  readonly endpoint: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Line and column of a parameter such as `userId[2]`, or of the nearest value around it. */
  placeOf(field: string): Place;
}

/** Error of an invalid seed file; the message tells the reason. */
export class SeedProblem extends Error implements Place {
  override readonly name = 'SeedProblem';
  readonly line: number;
  readonly column: number;

  constructor({ line, column }: Place, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Reads a list of calls. A call is the id of an endpoint with parameters:
 *
 * ```yaml
 * - user.getToken: { userId: u1, name: Ann }
 * - group.create:
 *     groupId: g1
 *     groupName: Readers
 *     userId: [u1]
 * ```
 *
 * @throws SeedProblem if the text is not such a list
 */
export function readSeed(text: string): SeedCall[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new SeedProblem(placeAt(lines, error.pos[0]), firstLine(error.message));
  const { contents } = document;
  const place = (node: unknown): Place => placeAt(lines, (node as Node | null)?.range?.[0] ?? 0);
  if (!isSeq(contents) || contents.items.length === 0) {
    throw new SeedProblem(
      place(contents),
      'must be a list of calls, such as - user.getToken: { userId: u1, name: Ann }',
    );
  }
  return contents.items.map((item) => callOf(item, { document, place }));
}

interface Source {
  readonly document: Document;
  readonly place: (node: unknown) => Place;
}

function callOf(item: unknown, { document, place }: Source): SeedCall {
  const [pair, ...others] = isMap(item) ? item.items : [];
  const key = pair?.key;
  if (others.length > 0 || !isScalar(key) || typeof key.value !== 'string') {
    throw new SeedProblem(
      place(item),
      'must be one endpoint with its parameters, such as user.getToken: { userId: u1 }',
    );
  }
  const endpoint = key.value;
  const value = isAlias(pair?.value) ? (pair.value.resolve(document) ?? pair.value) : pair?.value;
  if (isAlias(value)) throw new SeedProblem(place(value), `there is no anchor &${value.source}`);
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  if (!isEmpty && !isMap(value)) {
    throw new SeedProblem(place(value), `the parameters of ${endpoint} must be a map of names and values`);
  }
  return {
    ...place(key),
    endpoint,
    params: isMap(value) ? paramsOf(value, document, place(value)) : {},
    placeOf: (field) => place(nearestNode(value, key, field)),
  };
}

/** Values of the parameters. Throws if a YAML alias is undefined or expands to too many values. */
function paramsOf(value: Node, document: Document, place: Place): Readonly<Record<string, unknown>> {
  try {
    return value.toJS(document) as Record<string, unknown>;
  } catch (error) {
    throw new SeedProblem(place, (error as Error).message);
  }
}

/** YAML node of a field; otherwise of the nearest parent with a node, or of the endpoint id. */
function nearestNode(params: unknown, endpoint: Node, field: string): unknown {
  let node: unknown = params;
  let best: unknown = endpoint;
  for (const name of field.match(/[^.[\]]+/g) ?? []) {
    node = isMap(node) || isSeq(node) ? node.get(isSeq(node) ? Number(name) : name, true) : undefined;
    if (node === undefined || node === null) break;
    best = node;
  }
  return best;
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
