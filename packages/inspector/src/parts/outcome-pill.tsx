import type { CallbackDelivery } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { sayCode } from '../i18n.js';
import { Pill } from './basics.js';

/** The outcome of a callback, with the HTTP status of the answer. */
export function OutcomePill({ outcome, status }: Pick<CallbackDelivery, 'outcome' | 'status'>): JSX.Element {
  const tone = outcome === 'delivered' ? 'good' : 'bad';
  return <Pill tone={tone}>{`${sayCode('outcome', outcome, outcome)}${status === null ? '' : ` · ${status}`}`}</Pill>;
}
