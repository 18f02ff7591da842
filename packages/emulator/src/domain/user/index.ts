import { block, queryBlock, unBlock } from './blocks.js';
import { listChatBan, setChatBan } from './chat-bans.js';
import { activate, deactivate, listDeactivated, reactivate } from './deactivation.js';
import {
  addBlacklist,
  addWhitelist,
  queryBlacklist,
  queryWhitelist,
  queryWhiteSetting,
  removeBlacklist,
  removeWhitelist,
  setWhiteSetting,
} from './lists.js';
import { getBlockPushPeriod, removeBlockPushPeriod, setBlockPushPeriod } from './push-periods.js';
import { expireToken, get, getToken, listUsers, refresh, remove } from './registration.js';
import { listRemarks, removeRemarks, setRemarks } from './remarks.js';
import { checkOnline, listGroups } from './status.js';

export const userHandlers = [
  getToken,
  refresh,
  get,
  listUsers,
  remove,
  expireToken,
  checkOnline,
  listGroups,
  block,
  unBlock,
  queryBlock,
  addBlacklist,
  removeBlacklist,
  queryBlacklist,
  addWhitelist,
  removeWhitelist,
  queryWhitelist,
  setWhiteSetting,
  queryWhiteSetting,
  setChatBan,
  listChatBan,
  setBlockPushPeriod,
  getBlockPushPeriod,
  removeBlockPushPeriod,
  setRemarks,
  removeRemarks,
  listRemarks,
  deactivate,
  listDeactivated,
  reactivate,
  activate,
];
