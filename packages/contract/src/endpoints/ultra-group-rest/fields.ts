import { id, ids, integer, optional, text } from '../../fields.js';

// Parameters and notes shared by the `/v2/` endpoints. Parameter names are in snake case.

export const group_id = text('Id of the ultra group: letters and digits.', { maxChars: 64 });
export const group_name = text('Name of the ultra group, shown in push notifications.', { maxChars: 64 });
export const user_id = id('Id of the user.');
export const user_ids = ids('Ids of the users whom the call concerns.', { maxItems: 20 });
export const channel_id = text('Id of the channel in the ultra group: letters and digits, no underscore.', {
  maxChars: 20,
});

export const page = optional(integer('Page number, from 1.', { min: 1, default: 1 }));
export const pageSize = (what: string) =>
  optional(integer(`Number of ${what} per page.`, { min: 1, max: 100, default: 20 }));

export const SOURCES = ['go:sdk/ultragroup.go'];
export const SINCE = 'Go SDK v3';

/** Note that an endpoint has the effect and the limits of a `.json` endpoint. */
export const twin = (endpoint: string) =>
  `Inferred: the endpoint has the same effect as the newer endpoint \`${endpoint}\`, and its parameters have the same limits.`;
export const NO_TWIN = 'No other endpoint returns this list.';
export const PAGES = 'Inferred: the page size is 20 by default and at most 100; no source states these numbers.';
export const EMPTY = 'Inferred: the list is empty for an unknown group.';
export const TEN_THOUSAND = 'The Go SDK also accepts the code 200 as success.';
