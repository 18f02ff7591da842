import { readFileSync } from 'node:fs';
import {
  codes,
  DEFAULT_RATE_LIMIT,
  DUPLICATE_SEND_CODE,
  dataCenters,
  type Endpoint,
  MAX_NONCE_CHARS,
  MAX_REQUEST_ID_CHARS,
  meaningByStatus,
  privateFields,
  type RateLimit,
  resources,
  SMS_HOST,
  successCode,
  UNIT_MS,
} from '@rongkit/contract';
import { errorClasses } from './emit-method.js';

/** Types and limits of the contract that the client needs as well. Types are copied unchanged. */
export function emitContract(): string {
  const types = [
    ...declarations('endpoint.ts', ['Host', 'BodyKind', 'TimeUnit', 'Rate', 'RateLimit', 'Paging']),
    ...declarations('describe-fields.ts', ['FieldKind', 'FieldLimits']),
  ];
  const lengths = Object.entries(UNIT_MS).map(
    ([unit, ms]) => `  ${unit}: ${ms.toLocaleString('en').replaceAll(',', '_')},`,
  );
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const successCodes = [...new Set(all.map(successCode))];
  return `${types.join('\n\n')}

/** Length of each time unit in milliseconds. */
export const UNIT_MS: Readonly<Record<TimeUnit, number>> = {
${lengths.join('\n')}
};

/** Rate limit of an endpoint that states no other. */
export const DEFAULT_RATE_LIMIT: RateLimit = ${emitRates(DEFAULT_RATE_LIMIT)};

/** Codes of a successful answer. */
export const SUCCESS_CODES: readonly number[] = [${successCodes.join(', ')}];

/** Parts of the names of fields that hold secrets, for a regular expression. */
export const SECRETS = '${privateFields.secrets.join('|')}';

/** Parts of the names of fields that hold contents or data of persons, for a regular expression. */
export const PERSONAL = '${[...privateFields.contents, ...privateFields.persons].join('|')}';

/** Maximum length of the request id. */
export const MAX_REQUEST_ID_CHARS = ${MAX_REQUEST_ID_CHARS};

/** Maximum length of the nonce of a signature. */
export const MAX_NONCE_CHARS = ${MAX_NONCE_CHARS};
`;
}

function emitRates({ rates }: RateLimit): string {
  return `{ rates: [${rates.map(({ calls, per }) => `{ calls: ${calls}, per: '${per}' }`).join(', ')}] }`;
}

/** Type declarations of a source file of the contract, with their doc comments. An empty line ends a declaration. */
function declarations(file: string, names: readonly string[]): string[] {
  const source = readFileSync(new URL(`../../contract/src/${file}`, import.meta.url), 'utf8');
  return names.map((name) => {
    const pattern = `(?:/\\*\\*(?:(?!\\*/)[^])*\\*/\\n)?export (?:interface|type) ${name}\\b(?:(?!\\n\\n)[^])*`;
    const [declaration] = new RegExp(pattern).exec(source) ?? [];
    if (declaration === undefined) throw new Error(`${file} does not declare ${name}.`);
    return declaration.trimEnd();
  });
}

/** Error classes by code and by HTTP status. */
export function emitErrorClasses(): string {
  const classes = Object.entries(errorClasses);
  const byStatus = Object.entries(meaningByStatus).map(([status, meaning]) => `  ${status}: ${errorClasses[meaning]},`);
  return `import { ${['type ApiError', ...Object.values(errorClasses)].join(', ')} } from '../errors.js';

const classes: readonly (typeof ApiError)[] = [${classes.map(([, name]) => name).join(', ')}];

/**
 * Series of codes, which docs/api/codes.md describes: the first code, then for each code from there on the index of its
 * class, or a dot for a code that no source names.
 */
const series: readonly (readonly [first: number, indexes: string])[] = [
${codeSeries(classes.map(([meaning]) => meaning)).join('\n')}
];

/** Error class of a business code; undefined for an unknown code. */
export function classOf(code: number): typeof ApiError | undefined {
  const [first, indexes] = series.filter((each) => each[0] <= code).at(-1) ?? [0, ''];
  return classes[Number(indexes[code - first] ?? NaN)];
}

/** Code that refuses a repeated send. Inferred: no source gives the number. */
export const DUPLICATE_SEND_CODE = ${DUPLICATE_SEND_CODE};

/** Error class by HTTP status, for answers without a known business code. */
export const classByStatus: Readonly<Record<number, typeof ApiError>> = {
${byStatus.join('\n')}
};
`;
}

/** Largest difference between two neighboring codes of one series. */
const MAX_GAP = 20;

/** Series of codes as strings, because a list of all codes would be a large part of the client. */
function codeSeries(meanings: readonly string[]): string[] {
  const series: { first: number; indexes: string }[] = [];
  for (const { code, meaning } of [...codes].sort((one, other) => one.code - other.code)) {
    const last = series.at(-1);
    const index = String(meanings.indexOf(meaning));
    const gap = last ? code - last.first - last.indexes.length : MAX_GAP;
    if (last && gap < MAX_GAP) last.indexes += '.'.repeat(gap) + index;
    else series.push({ first: code, indexes: index });
  }
  return series.map(({ first, indexes }) => `  [${first}, '${indexes}'],`);
}

/** Emits the hosts of the data centers. */
export function emitHosts(): string {
  const hosts = dataCenters.map(
    ({ id, name, primary, backup }) => `  // ${name}\n  ${id}: ['${primary}', '${backup}'],`,
  );
  return `/** Data center of an app. */
export type DataCenterId = ${dataCenters.map(({ id }) => `'${id}'`).join(' | ')};

/** Primary and backup domain of each data center. */
export const apiHosts: Readonly<Record<DataCenterId, readonly [primary: string, backup: string]>> = {
${hosts.join('\n')}
};

/** Host of the SMS service in all data centers. */
export const SMS_HOST = '${SMS_HOST}';
`;
}
