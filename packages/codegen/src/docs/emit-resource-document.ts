import { type Endpoint, type ResourceName, resourceSummaries } from '@rongkit/contract';
import { describeRateLimit } from '../describe-rate-limit.js';
import { EMITTED, linkTo } from './markdown.js';

/** `docs/api/<resource>.md`: the sources of each endpoint, and their disagreements. */
export function emitResourceDocument(name: ResourceName, endpoints: readonly Endpoint[]): string {
  return `${EMITTED}

# ${name}

${resourceSummaries[name]}

For each method: the first SDK or date with the endpoint, the sources of RongKit's description, and how the sources
disagree. Files are those of the official SDKs. [All methods](../api.md#${name.toLowerCase()})

${endpoints.map(emitEndpoint).join('\n')}`;
}

function emitEndpoint(endpoint: Endpoint): string {
  const { id, method, path, summary, since, sources, disagreements } = endpoint;
  const limit = describeRateLimit(endpoint) ?? 'no documented rate limit';
  const facts = [
    `\`${method} ${path}\` · ${limit}`,
    `Since: ${since}`,
    `Sources: ${sources.map(linkTo).join(', ')}`,
    ...(disagreements ? [`Disagreements: ${disagreements}`] : []),
  ];
  return `## ${id}\n\n${summary}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n`;
}
