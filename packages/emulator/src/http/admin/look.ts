import { lookAt, type ViewAnswer, type ViewName, type ViewQuery } from '../../views/index.js';
import { BadInput, NotThere } from './problem.js';
import type { AdminContext } from './route-handler.js';

/** The state that a request chooses. */
interface Choice {
  readonly at?: number;
  readonly report?: string;
}

/** Looks at the live state, or at the state that the request chooses. */
export async function look<Name extends ViewName>(
  name: Name,
  { at, report, ...query }: ViewQuery<Name> & Choice,
  { services: { store, clock } }: AdminContext,
): Promise<ViewAnswer<Name>> {
  if (at !== undefined || report !== undefined) throw new BadInput('There is no history: at and report are not read.');
  return lookAt(store.state, name, query as unknown as ViewQuery<Name>, clock.now());
}

/** Refuses a request for something that does not exist. */
export function missing(kind: string, id: string): never {
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  throw new NotThere(`There is no ${kind} ${JSON.stringify(shown)}.`);
}
