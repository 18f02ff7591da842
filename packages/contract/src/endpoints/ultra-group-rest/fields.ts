import { id, ids, integer, optional, text } from '../../fields.js';

/** The parameters and notes that the calls under `/v2/` share. Their names are in snake case. */

export const group_id = text('Id of the ultra group: letters and digits.', { maxChars: 64 });
export const group_name = text('Name of the ultra group, shown in pushes.', { maxChars: 64 });
export const user_id = id('Id of the user.');
export const user_ids = ids('User ids, one or several.', { maxItems: 20 });
export const channel_id = text('Id of the channel: letters and digits, no underscore.', { maxChars: 20 });

export const page = optional(integer('Page number, from 1.', { min: 1, default: 1 }));
export const pageSize = (what: string) => optional(integer(`${what} a page.`, { min: 1, max: 100, default: 20 }));

export const SOURCES = ['go:sdk/ultragroup.go'];
export const SINCE = 'Go SDK v3';

/** Limits, and what is done, are those of the `.json` call. */
export const twin = (endpoint: string) => `Does what \`${endpoint}\` does, within the same limits (inferred).`;
export const NO_TWIN = 'There is no `.json` call for it.';
export const PAGES = 'Default and maximum of the size of a page are in no source (inferred).';
export const EMPTY = 'A group that does not exist has an empty list (inferred).';
export const TEN_THOUSAND = 'The Go SDK takes the code 200 as success, too.';
