import { addBanWhitelist, getBan, listBanWhitelist, removeBanWhitelist, setBan } from './bans.js';
import { addGagUser, listGagUser, removeGagUser } from './gags.js';
import { checkMember, create, dismiss, join, quit, refresh } from './life.js';
import { getNotDisturb, setNotDisturb } from './not-disturb.js';

export const ultraGroup = {
  create,
  dismiss,
  join,
  quit,
  refresh,
  checkMember,
  addGagUser,
  removeGagUser,
  listGagUser,
  setBan,
  getBan,
  addBanWhitelist,
  removeBanWhitelist,
  listBanWhitelist,
  setNotDisturb,
  getNotDisturb,
};
