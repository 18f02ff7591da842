import { lookAt, type ViewAnswer, type ViewName, type ViewQuery } from '../../views/index.js';
import { answered, pastStateOf, type StateQuery } from './past-of.js';
import { NotThere } from './problem.js';
import type { AdminContext } from './route-handler.js';

/** Calls a view on the live state, or on the past state that the query of the request chooses. */
export async function look<Name extends ViewName>(
  name: Name,
  { at, report, ...query }: ViewQuery<Name> & StateQuery,
  { services }: AdminContext,
): Promise<ViewAnswer<Name>> {
  const past = await pastStateOf(services, {
    ...(at !== undefined && { at }),
    ...(report !== undefined && { report }),
  });
  if (past) return answered(past.past.view(name, query, past.at)) as Promise<ViewAnswer<Name>>;
  return lookAt(services.store.state, name, query as unknown as ViewQuery<Name>, services.clock.now());
}

/** Refuses a request for something that does not exist. */
export function missing(kind: string, id: string): never {
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  throw new NotThere(`There is no ${kind} ${JSON.stringify(shown)}.`);
}
