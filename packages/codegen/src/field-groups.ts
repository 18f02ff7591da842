import { describeFields, type Field, type FieldGroup } from '@rongkit/contract';

/** Fields of an endpoint, divided into the groups that it shares and the rest. */
export interface SplitFields {
  readonly groups: readonly FieldGroup[];
  readonly own: readonly Field[];
}

/** Divides fields into groups. A group fits if the endpoint has all of its fields, with the same limits and docs. */
export function splitFields(fields: readonly Field[], groups: readonly FieldGroup[]): SplitFields {
  let own = fields;
  const found: FieldGroup[] = [];
  for (const group of groups) {
    const members = describeFields(group.fields);
    if (!members.every((member) => own.some((field) => isSame(field, member)))) continue;
    found.push(group);
    own = own.filter((field) => !members.some((member) => isSame(field, member)));
  }
  return { groups: found, own };
}

function isSame(a: Field, b: Field): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
