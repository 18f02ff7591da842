/** True if a parsed JSON value is an object, not a list or null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses a JSON object; undefined for other JSON and for strings that are not JSON. */
export function jsonObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The members of a JSON object, such as the content of most messages; empty for anything else. */
export function jsonMembers(json: string): Readonly<Record<string, unknown>> {
  return jsonObject(json) ?? {};
}

/** The members of a JSON object, with each value as a string; empty for anything else. */
export function jsonTexts(json: string): Record<string, string> {
  return textsIn(jsonMembers(json));
}

export function textsIn(members: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]));
}
