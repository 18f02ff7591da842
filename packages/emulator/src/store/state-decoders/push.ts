import type { Push, PushState } from '../../domain/state/index.js';
import { type Decoders, integer, list, object, oneOf, record, text } from '../decoders.js';

const push = object<Push>(
  {
    id: text,
    at: integer,
    kind: oneOf('message', 'broadcast'),
    userIds: list(text),
    text,
    data: text,
    messageUID: text,
    request: record,
  },
  ['messageUID', 'request'],
);

export const pushDecoders: Decoders<PushState> = {
  pushes: list(push),
};
