import type { AdminRoute } from '../../admin/route.js';
import { adminRoutes } from '../../admin/routes/index.js';

/** A route that matches a path, and the parameters in the path, still encoded. */
export interface RouteMatch {
  readonly route: AdminRoute;
  readonly segments: Readonly<Record<string, string>>;
}

interface Table {
  readonly fixed: ReadonlyMap<string, readonly AdminRoute[]>;
  readonly templates: readonly { readonly route: AdminRoute; readonly pattern: RegExp }[];
}

let table: Table | undefined;

/** The routes by path. The table is made at the first request, so that the emulator starts faster. */
function tableOf(routes: readonly AdminRoute[]): Table {
  const fixed = new Map<string, AdminRoute[]>();
  for (const route of routes) fixed.set(route.path, [...(fixed.get(route.path) ?? []), route]);
  const templates = routes
    .filter(({ path }) => path.includes('{'))
    .map((route) => ({ route, pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }));
  return { fixed, templates };
}

/** The routes at a path below `/_rongkit`, for any method. */
export function routesAt(path: string): readonly RouteMatch[] {
  table ??= tableOf(Object.values<AdminRoute>(adminRoutes));
  const known = table.fixed.get(path);
  if (known) return known.map((route) => ({ route, segments: {} }));
  return table.templates.flatMap(({ route, pattern }) => {
    const groups = pattern.exec(path)?.groups;
    return groups ? [{ route, segments: groups }] : [];
  });
}

/** The methods that a route answers. */
export function methodsOf({ method, answersHead }: AdminRoute): readonly string[] {
  return answersHead ? [method, 'HEAD'] : [method];
}
