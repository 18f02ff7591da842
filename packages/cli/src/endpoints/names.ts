/** `getToken` is `get-token` in a command, `user_ids` is `user-ids`, and `messageUID` is `message-uid`. */
export function dashed(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
