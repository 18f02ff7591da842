import { MapLayer } from './map-layer.js';
import { commonLayer, originOf } from './origin.js';
import { RosterLayer } from './roster-layer.js';
import { SetLayer } from './set-layer.js';

type Member = ReadonlyMap<string, unknown> | ReadonlySet<unknown>;

/** The keys of a Map, or the values of a Set, that the layers of a field may have added, changed or removed. */
export function touchedIn(member: Member): Set<unknown> {
  return touchedAbove(member, undefined);
}

/**
 * The keys of a Map, or the values of a Set, that may differ between the same field of two states: those touched in the
 * layers above the nearest common layer.
 */
export function touchedBetween(one: Member, other: Member): Set<unknown> {
  const common = commonLayer<object>(one, other, originOf);
  return new Set([...touchedAbove(one, common), ...touchedAbove(other, common)]);
}

/**
 * The keys or values touched in the layers above the layer `end`, or in all layers if `end` is undefined. The earliest
 * changes come first.
 */
function touchedAbove(member: Member, end: object | undefined): Set<unknown> {
  const above: object[] = [];
  for (let each: object | undefined = member; each && each !== end; each = originOf(each)) above.unshift(each);
  const touched = new Set<unknown>();
  for (const each of above) {
    const layer = each instanceof RosterLayer ? each.entriesIn : each;
    if (layer instanceof MapLayer || layer instanceof SetLayer) for (const key of layer.touched()) touched.add(key);
  }
  return touched;
}
