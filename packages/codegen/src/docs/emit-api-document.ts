import {
  type Endpoint,
  type OfficialSdkId,
  officialMethods,
  officialSdks,
  resourceSummaries,
  resources,
  searchWordsOf,
} from '@rongkit/contract';
import { describeRateLimit } from '../describe-rate-limit.js';
import { fileName } from '../names.js';
import { EMITTED } from './markdown.js';

/** `docs/api.md`: one line per endpoint. */
export function emitApiDocument(): string {
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const sections = Object.entries(resources).map(([name, methods]) => {
    const rows = Object.values<Endpoint>(methods).map(emitRow);
    return `## ${name}

${resourceSummaries[name as keyof typeof resources]} [Parameters, codes and sources](api/${fileName(name)}.md)

| method | endpoint | what it does | limit | elsewhere |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  const versions = Object.values(officialSdks).map(({ name, version }) => `${name} ${version}`);
  return `${EMITTED}

# API

The ${all.length} endpoints of RongCloud's server API. Limits hold for an app key; a limit of items
counts the items of a list, such as receivers, instead of calls. The page of a resource has the parameters, limits and error codes of its methods; the editor shows them too, with results and rules.
The words in parentheses are what other chat services call a method: search the page for them.
A method with **pages** can be awaited for one page, or iterated with \`for await\` for all items.
"Elsewhere" has the names of the method in the V2.0.1 SDK and in the official SDKs (${versions.join(', ')}).
The same page has where each fact comes from, and how the sources disagree.
Further pages: [business codes](api/codes.md), [message types](api/message-types.md), [callbacks](api/callbacks.md).

${sections.join('\n')}`;
}

function emitRow(endpoint: Endpoint): string {
  const { id, method, path, summary, paging } = endpoint;
  const limit = describeRateLimit(endpoint) ?? '–';
  const words = searchWordsOf(id);
  const what = [summary, ...(paging ? ['**Pages.**'] : []), ...(words ? [`(${words})`] : [])].join(' ');
  return `| \`rong.${id}\` | \`${method} ${path}\` | ${what} | ${limit} | ${elsewhere(endpoint)} |`;
}

function elsewhere({ id, v2 }: Endpoint): string {
  const official = Object.entries(officialMethods[id] ?? {}).map(
    ([sdk, names]) =>
      `${officialSdks[sdk as OfficialSdkId].name} ${names
        .split(' ')
        .map((name) => `\`${name}\``)
        .join(' ')}`,
  );
  return [...(v2 ? [`V2.0.1 \`${v2}\``] : []), ...official].join('<br>');
}
