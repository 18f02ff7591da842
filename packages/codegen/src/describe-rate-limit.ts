import { type Endpoint, type Rate, resources } from '@rongkit/contract';
import { number } from './field-docs.js';

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

/** Rate limit in words: `100 calls a second`, or `6,000 items of toUserId a minute`; undefined if none is documented. */
export function describeRateLimit({ id, rateLimit }: Endpoint): string | undefined {
  if (!rateLimit) return undefined;
  const { rates, weigh, keyedBy, bucket } = rateLimit;
  const sharers = endpoints.filter((other) => other.id !== id && bucket && other.rateLimit?.bucket === bucket);
  return [
    rates.map((rate) => describeRate(rate, weigh)).join(' and '),
    keyedBy && `for each \`${keyedBy}\``,
    sharers.length > 0 && `shared with ${sharers.map((other) => `\`${other.id}\``).join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function describeRate({ calls, per }: Rate, weigh: string | undefined): string {
  const unit = weigh ? `items of \`${weigh}\`` : calls === 1 ? 'call' : 'calls';
  return `${number(calls)} ${unit} ${per === 'hour' ? 'an' : 'a'} ${per}`;
}
