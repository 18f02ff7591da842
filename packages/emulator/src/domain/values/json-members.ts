/** The members of a JSON object, as most contents of messages are; an empty object for anything else. */
export function jsonMembers(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The members of a JSON object as strings. */
export function jsonTexts(json: string): Record<string, string> {
  return textsIn(jsonMembers(json));
}

export function textsIn(members: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]));
}
