/**
 * Converts a name to words with hyphens: `getToken` to `get-token`, `user_ids` to `user-ids`, `messageUID` to
 * `message-uid`.
 */
export function dashed(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
