export const FORM_TYPE = 'application/x-www-form-urlencoded;charset=UTF-8';
export const JSON_TYPE = 'application/json;charset=UTF-8';

/** Encodes an object as a form. A list becomes several fields of the same name, one for each item. */
export function encodeForm(body: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, String(item));
  }
  return form.toString();
}
