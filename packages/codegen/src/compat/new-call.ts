import {
  describeFields,
  type Endpoint,
  type Field,
  type FirstCall,
  type OldArgument,
  type OldCall,
  resources,
} from '@rongkit/contract';

const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.values(resources)
    .flatMap((methods) => Object.values<Endpoint>(methods))
    .map((each) => [each.id, each]),
);

/** The endpoint that a function of `rongcloud-sdk` calls. */
export function endpointOf({ endpoint }: { readonly endpoint: string }): Endpoint {
  const found = endpoints.get(endpoint);
  if (!found) throw new Error(`there is no endpoint ${endpoint}`);
  return found;
}

/** Field of an endpoint's parameters or result. */
export function fieldOf(
  call: { readonly endpoint: string },
  name: string,
  side: 'params' | 'result' = 'params',
): Field {
  const field = describeFields(endpointOf(call)[side]).find((each) => each.name === name);
  if (!field) throw new Error(`${call.endpoint} has no ${name}`);
  return field;
}

/** The call that replaces a function of `rongcloud-sdk` 3.1.1: `rong.user.refresh({ userId, name, portraitUri })`. */
export function newCall({ endpoint, args, whole, fixed = {}, quirk }: OldCall): string {
  const names = whole ? [whole.to] : Object.values<OldArgument>(args).map(({ to }) => to);
  const template = quirk === 'template' ? ['toUserId', 'pushContent', 'pushData'] : [];
  const added = Object.entries(fixed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return callWith(endpoint, [...names, ...template, ...added]);
}

/** The call that replaces a function of `rongcloud-sdk` 1.0.3. */
export function newCallOfFirst({ endpoint, args }: FirstCall): string {
  const sent = args.filter(({ ignored }) => !ignored);
  return callWith(
    endpoint,
    sent.map(({ to }) => to),
  );
}

function callWith(endpoint: string, members: readonly string[]): string {
  return `rong.${endpoint}(${members.length === 0 ? '' : `{ ${members.join(', ')} }`})`;
}
