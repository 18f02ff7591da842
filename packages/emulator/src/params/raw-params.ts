/** What a request says, before anybody has asked whether it makes sense. */
export interface RawParams {
  /** A form can only hold texts; several fields of one name are a list of them. JSON has its own kinds. */
  readonly source: 'form' | 'json';
  readonly values: ReadonlyMap<string, unknown>;
  /** `name[key]=value` of a form: by name, then by key. The last value of a key counts. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A parameter as text; empty when it is missing. Of several values the first. */
export function firstText({ values }: RawParams, name: string): string {
  const value = values.get(name);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}
