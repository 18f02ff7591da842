import { type Endpoint, type OfficialSdkId, officialMethods, officialSdks, resources } from '@rongkit/contract';

const SDKS = Object.keys(officialSdks) as OfficialSdkId[];

/** `docs/coverage.md`: how many endpoints RongKit and the official SDKs have, resource by resource. */
export function emitCoverage(): string {
  const rows = Object.entries(resources).map(([name, methods]) => row(`\`${name}\``, Object.values<Endpoint>(methods)));
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const heads = [
    'resource',
    'RongKit',
    'V2.0.1',
    ...SDKS.map((id) => `${officialSdks[id].name} ${officialSdks[id].version}`),
  ];
  return `<!-- Emitted from packages/contract by \`npm run codegen\`. Change the contract, not this file. -->

# Coverage

RongKit has ${all.length} endpoints: every endpoint of an official SDK, and some that only the documentation names. The table counts
them by resource, beside the V2.0.1 SDK and the official SDKs. [api.md](api.md) lists each endpoint with its names there.

| ${heads.join(' | ')} |
| ${heads.map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |
${rows.join('\n')}
${row('**all**', all)}
`;
}

function row(head: string, endpoints: readonly Endpoint[]): string {
  const v2 = endpoints.filter((endpoint) => endpoint.v2 !== undefined).length;
  const official = SDKS.map((sdk) => endpoints.filter(({ id }) => officialMethods[id]?.[sdk]).length);
  const cells = [endpoints.length, v2, ...official].map((count) => (count === 0 ? '' : String(count)));
  return `| ${[head, ...cells].join(' | ')} |`;
}
