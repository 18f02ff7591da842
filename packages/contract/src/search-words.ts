/** Words with which developers search for a method, by a pattern for endpoint ids. Method names are RongCloud's own. */
const searchWords: readonly (readonly [ids: RegExp, words: string])[] = [
  [/GagUser|GlobalGagUser|setChatBan|listChatBan/, 'mute, silence'],
  [/\.(add|remove|list|set|get|check)Ban(Whitelist)?$/, 'mute all, silence the room'],
  [/BlockUser$/, 'ban, kick out'],
  [/^user\.(block|unBlock|queryBlock)$/, 'ban, suspend'],
  [/Blacklist$/, 'block a user, blocklist'],
  [/Whitelist$|WhiteSetting$/, 'allowlist'],
  [/^user\.listGroups$|listJoined$|listByUser$/, 'my groups, groups of a user'],
  [/queryUser$|listMembers$|listUsers$/, 'members'],
  [/\.(quit|kick)$/, 'leave, remove a member'],
  [/\.(dismiss|destroy)$/, 'delete, disband'],
  [/^message\.publish/, 'send a message'],
  [/^message\.broadcast/, 'send to everyone, announcement'],
  [/recall/, 'unsend, delete a message, withdraw'],
  [/modify/, 'edit a message'],
  [/^user\.checkOnline$/, 'presence, is connected'],
  [/^user\.(getToken|expireToken)$/, 'sign in, log in, log out'],
  [/^(wordfilter|sensitiveWord)\./, 'blocked words, moderation, filter'],
  [/Entry$/, 'room attributes, key-value pairs'],
  [/NotDisturb|Notification$|BlockPushPeriod/, 'do not disturb, mute notifications'],
];

/** Search words for an endpoint, separated by commas. */
export function searchWordsOf(id: string): string {
  return searchWords
    .filter(([ids]) => ids.test(id))
    .map(([, words]) => words)
    .join(', ');
}
