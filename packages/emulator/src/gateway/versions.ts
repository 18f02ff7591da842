/** Whether the version of a web client, such as `5.38.0`, is a given version or later. */
export function isFrom(version: string, major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Whether a web client has ultra groups, if the answer of the navigation says that the app has them. */
export function hasUltraGroups(version: string): boolean {
  return isFrom(version, 5, 0);
}
