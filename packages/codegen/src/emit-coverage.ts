import { type Endpoint, type OfficialSdkId, officialMethods, officialSdks, resources } from '@rongkit/contract';

const SDKS = Object.keys(officialSdks) as OfficialSdkId[];

/** Coverage table of the READMEs: number of endpoints in RongKit and in the official SDKs, by resource. */
export function emitCoverage(words: { readonly resource: string; readonly all: string }): string {
  const rows = Object.entries(resources).map(([name, methods]) => row(`\`${name}\``, Object.values<Endpoint>(methods)));
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const heads = [
    words.resource,
    'RongKit',
    'V2.0.1',
    ...SDKS.map((id) => `${officialSdks[id].name} ${officialSdks[id].version}`),
  ];
  return [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |`,
    ...rows,
    row(`**${words.all}**`, all),
  ].join('\n');
}

function row(head: string, endpoints: readonly Endpoint[]): string {
  const v2 = endpoints.filter((endpoint) => endpoint.v2 !== undefined).length;
  const official = SDKS.map((sdk) => endpoints.filter(({ id }) => officialMethods[id]?.[sdk]).length);
  const cells = [endpoints.length, v2, ...official].map((count) => (count === 0 ? '' : String(count)));
  return `| ${[head, ...cells].join(' | ')} |`;
}
