/** Whether lists and objects are nested more than `depth` levels deep. */
export function isDeeperThan(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return depth === 0 || Object.values(json).some((item) => isDeeperThan(item, depth - 1));
}
