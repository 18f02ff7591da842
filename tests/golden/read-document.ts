interface Row {
  readonly in: string;
  readonly key?: string;
  readonly has?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
}

interface MoreRow {
  readonly more: readonly (string | number)[];
  readonly items: readonly unknown[];
}

type Members = Record<string, unknown>;

/**
 * Reads the members of an exported state, as plain JSON: a Map is `{"$map":[[key,value],…]}`, a Set `{"$set":[…]}`.
 * `state` is the same state, whose empty members have no rows.
 */
export function readDocument(exported: string, state: object): { readonly seq: number; readonly members: Members } {
  const [first = '', ...lines] = exported.trimEnd().split('\n');
  const { seq } = JSON.parse(first) as { readonly seq: number };
  const members = Object.fromEntries(Object.entries(state).map(([name, member]) => [name, emptyLike(member)]));
  let last: unknown;
  for (const line of lines) {
    const row = JSON.parse(line) as Row | MoreRow;
    if ('more' in row) (at(last, row.more) as unknown[]).push(...row.items);
    else if ('in' in row) add(members, row);
    last = 'more' in row ? last : row;
  }
  return { seq, members };
}

function emptyLike(member: unknown): unknown {
  if (member instanceof Map) return { $map: [] };
  if (member instanceof Set) return { $set: [] };
  return Array.isArray(member) ? [] : undefined;
}

function add(members: Members, { in: name, key, has, item, value }: Row): void {
  const { $map, $set } = members[name] as { readonly $map?: unknown[]; readonly $set?: unknown[] };
  if ($map) $map.push([key, value]);
  else if ($set) $set.push(has);
  else if (Array.isArray(members[name])) members[name].push(item);
  else members[name] = value;
}

function at(row: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], row);
}
