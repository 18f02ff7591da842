/** Whether lists and objects stand in each other more than `depth` times. */
export function isDeeperThan(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return depth === 0 || Object.values(json).some((item) => isDeeperThan(item, depth - 1));
}
