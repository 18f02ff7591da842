import { command, query } from '../handler.js';
import { localTime } from '../times.js';
import {
  addUltraGroupExceptions,
  isUltraGroupBanned,
  removeUltraGroupExceptions,
  setUltraGroupBan,
  ultraGroupExceptionsAt,
} from '../ultra-group/bans.js';
import { addUltraGroupGags, removeUltraGroupGags, ultraGroupGagsAt } from '../ultra-group/gags.js';
import { WHOLE_GROUP } from '../ultra-group/places.js';

const addGagUser = command('ultraGroupRest.addGagUser', (state, { group_id, user_ids }, { at }) => {
  addUltraGroupGags(state, group_id, WHOLE_GROUP, user_ids, at);
  return {};
});

const removeGagUser = command('ultraGroupRest.removeGagUser', (state, { group_id, user_ids }) => {
  removeUltraGroupGags(state, group_id, WHOLE_GROUP, user_ids);
  return {};
});

const listGagUser = query('ultraGroupRest.listGagUser', (state, { group_id }, { utcOffsetHours }) => {
  const muted = ultraGroupGagsAt(state, group_id, WHOLE_GROUP);
  return { data: { users: muted.map(([id, since]) => ({ id, time: localTime(since, utcOffsetHours) })) } };
});

const setBan = command('ultraGroupRest.setBan', (state, { group_id, status }) => {
  setUltraGroupBan(state, group_id, WHOLE_GROUP, status);
  return {};
});

const getBan = query('ultraGroupRest.getBan', (state, { group_id }) => ({
  data: { status: isUltraGroupBanned(state, group_id, WHOLE_GROUP) },
}));

const addBanWhitelist = command('ultraGroupRest.addBanWhitelist', (state, { group_id, user_ids }) => {
  addUltraGroupExceptions(state, group_id, WHOLE_GROUP, user_ids);
  return {};
});

const removeBanWhitelist = command('ultraGroupRest.removeBanWhitelist', (state, { group_id, user_ids }) => {
  removeUltraGroupExceptions(state, group_id, WHOLE_GROUP, user_ids);
  return {};
});

const listBanWhitelist = query('ultraGroupRest.listBanWhitelist', (state, { group_id }) => ({
  data: { users: ultraGroupExceptionsAt(state, group_id, WHOLE_GROUP).map((id) => ({ id })) },
}));

export const restMuteHandlers = [
  addGagUser,
  removeGagUser,
  listGagUser,
  setBan,
  getBan,
  addBanWhitelist,
  removeBanWhitelist,
  listBanWhitelist,
];
