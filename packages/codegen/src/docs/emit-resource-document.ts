import { describeFields, type Endpoint, type Field, type ResourceName, resourceSummaries } from '@rongkit/contract';
import { describeRateLimit } from '../describe-rate-limit.js';
import { fieldDocs } from '../field-docs.js';
import { EMITTED, linkTo } from './markdown.js';

/** `docs/api/<resource>.md`: parameters, error codes and sources of each endpoint, and disagreements of sources. */
export function emitResourceDocument(name: ResourceName, endpoints: readonly Endpoint[]): string {
  return `${EMITTED}

# ${name}

${resourceSummaries[name]}

For each method: its parameters, its error codes beyond [those of all methods](codes.md), the first SDK or date with the
endpoint, the sources of RongKit's description, and how the sources disagree. Files are those of the official SDKs. [All methods](../api.md#${name.toLowerCase()})

${endpoints.map(emitEndpoint).join('\n')}`;
}

function emitEndpoint(endpoint: Endpoint): string {
  const { id, method, path, summary, errors, since, sources, disagreements } = endpoint;
  const limit = describeRateLimit(endpoint) ?? 'no documented rate limit';
  const facts = [
    `\`${method} ${path}\` · ${limit}`,
    ...paramsOf(endpoint),
    ...errors.map(({ code, when }) => `Code ${code}: ${when.replace(/\.?$/, '.')}`),
    `Since: ${since}`,
    `Sources: ${sources.map(linkTo).join(', ')}`,
    ...(disagreements ? [`Disagreements: ${disagreements}`] : []),
  ];
  return `## ${id}\n\n${summary}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n`;
}

/** The parameters of an endpoint, as a nested list. */
function paramsOf({ params }: Endpoint): string[] {
  const fields = describeFields(params);
  if (fields.length === 0) return ['Parameters: none'];
  const lines = fields.map(
    (field) =>
      `  - \`${field.name}\` (${kindOf(field)}${field.required ? '' : ', optional'}): ${oneLine(fieldDocs(field))}`,
  );
  return [`Parameters:\n${lines.join('\n')}`];
}

const KINDS: Readonly<Record<Field['kind'], string>> = {
  ...{ text: 'string', integer: 'integer', decimal: 'number', flag: '0 or 1', boolean: 'boolean' },
  ...{ list: 'list', map: 'map', object: 'object', free: 'any value' },
};

function kindOf({ kind, item }: Field): string {
  const each = item && kind !== 'object' ? ` of ${PLURALS[item.kind] ?? 'values'}` : '';
  return KINDS[kind] + each;
}

const PLURALS: Readonly<Partial<Record<Field['kind'], string>>> = {
  ...{ text: 'strings', integer: 'integers', object: 'objects', list: 'lists' },
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
