import { createChannel, listChannels, removeChannel } from './channels.js';
import { create, dismiss, join, listByUser, listUsers, quit, refresh } from './life.js';
import {
  addBanWhitelist,
  addGagUser,
  getBan,
  listBanWhitelist,
  listGagUser,
  removeBanWhitelist,
  removeGagUser,
  setBan,
} from './mutes.js';
import { send } from './send.js';

export const ultraGroupRest = {
  create,
  dismiss,
  join,
  quit,
  refresh,
  listByUser,
  listUsers,
  send,
  addGagUser,
  removeGagUser,
  listGagUser,
  setBan,
  getBan,
  addBanWhitelist,
  removeBanWhitelist,
  listBanWhitelist,
  createChannel,
  removeChannel,
  listChannels,
};
