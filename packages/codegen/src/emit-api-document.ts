import { type Endpoint, resourceSummaries, resources } from '@rongkit/contract';
import { describeRateLimit } from './emit-method.js';

/** `docs/api.md`: one line for each endpoint. */
export function emitApiDocument(): string {
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const sections = Object.entries(resources).map(([name, methods]) => {
    const rows = Object.values<Endpoint>(methods).map(emitRow);
    return `## ${name}

${resourceSummaries[name as keyof typeof resources]}

| method | endpoint | what it does | limit | V2.0.1 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `<!-- Emitted from packages/contract by \`npm run codegen\`. Change the contract, not this file. -->

# API

The ${all.length} endpoints that RongKit covers. Limits hold for an app key; "each item counts" means that a call weighs
as much as its list is long. Parameters, results, rules and sources stand in the editor, at each method.

${sections.join('\n')}`;
}

function emitRow({ id, method, path, summary, rateLimit, v2 }: Endpoint): string {
  const limit = rateLimit ? describeRateLimit(rateLimit) : '–';
  return `| \`rong.${id}\` | \`${method} ${path}\` | ${summary} | ${limit} | ${v2 ? `\`${v2}\`` : ''} |`;
}
