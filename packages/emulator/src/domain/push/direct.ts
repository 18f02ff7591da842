import { pushId } from '../delivery.js';
import { command } from '../handler.js';
import { withoutDeactivated } from '../user/without-deactivated.js';
import { customAudienceOf } from './audience.js';

export const sendToUsers = command('push.sendToUsers', (state, request, { at, seq }) => {
  const userIds = [...withoutDeactivated(state, request.userIds)];
  const id = pushId(seq, 'users');
  const text = request.notification.pushContent;
  state.pushes.push({ id, at, kind: 'broadcast', userIds, text, data: '', request });
  return {};
});

export const sendCustom = command('push.sendCustom', (state, request, { at, seq }) => {
  const userIds = customAudienceOf(state, request.audience);
  const id = pushId(seq, 'custom');
  state.pushes.push({ id, at, kind: 'broadcast', userIds, text: request.notification.alert ?? '', data: '', request });
  return { id };
});
