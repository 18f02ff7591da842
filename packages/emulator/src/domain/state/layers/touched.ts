import { MapLayer } from './map-layer.js';
import { originOf } from './origin.js';
import { RosterLayer } from './roster-layer.js';
import { SetLayer } from './set-layer.js';

/** The keys or values of a member of the state that may differ from those at the bottom of all layers. */
export function touchedIn(member: ReadonlyMap<string, unknown> | ReadonlySet<unknown>): Set<unknown> {
  const touched = new Set<unknown>();
  for (let each: object | undefined = member; each; each = originOf(each)) {
    const layer = each instanceof RosterLayer ? each.entriesIn : each;
    if (layer instanceof MapLayer || layer instanceof SetLayer) for (const key of layer.touched()) touched.add(key);
  }
  return touched;
}
