import { command, query } from '../handler.js';
import { requireChannel, requireUltraGroup } from './find.js';
import { WHOLE_GROUP } from './places.js';

const setNotDisturb = command('ultraGroup.setNotDisturb', (state, params) => {
  const { groupId, busChannel = WHOLE_GROUP, unpushLevel } = params;
  const { unpushLevels } = requireUltraGroup(state, groupId);
  if (busChannel !== WHOLE_GROUP) requireChannel(state, groupId, busChannel);
  if (unpushLevel === 0) unpushLevels.delete(busChannel);
  else unpushLevels.set(busChannel, unpushLevel);
  return {};
});

const getNotDisturb = query('ultraGroup.getNotDisturb', (state, { groupId, busChannel = WHOLE_GROUP }) => ({
  groupId,
  busChannel,
  unpushLevel: state.ultraGroups.get(groupId)?.unpushLevels.get(busChannel) ?? 0,
}));

export const notDisturbHandlers = [setNotDisturb, getNotDisturb];
