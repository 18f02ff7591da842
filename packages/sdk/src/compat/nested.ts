/** Nests functions by the dots of their names: `User.Block.add`. A function may have other functions as members. */
export function nested(functions: Iterable<readonly [name: string, call: (...args: never) => unknown]>): object {
  const root: Record<string, unknown> = {};
  for (const [path, call] of functions) {
    const names = path.split('.');
    const last = names.pop() as string;
    let module = root;
    for (const name of names) {
      module[name] ??= {};
      module = module[name] as Record<string, unknown>;
    }
    module[last] = call;
  }
  return root;
}
