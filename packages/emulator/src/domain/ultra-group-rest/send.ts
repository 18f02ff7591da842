import { command, type Params } from '../handler.js';
import { publishToUltraGroups, type UltraGroupSend } from '../message/ultra-group.js';

export const send = command('ultraGroupRest.send', (state, params, context) => {
  publishToUltraGroups(state, sendOf(params), context);
  return {};
});

/** The same send in the words of the other call. */
export function sendOf(params: Params<'ultraGroupRest.send'>): UltraGroupSend {
  const { to_user_ids, bus_channel, mentioned_flag, silence_push, push_content, push_data, push_ext } = params;
  return {
    fromUserId: params.from_user_id,
    toGroupIds: params.to_group_ids,
    objectName: params.object_name,
    content: params.content,
    isPersisted: params.store_flag ? 1 : 0,
    withoutSender: params.include_sender_enable === false,
    ...(to_user_ids !== undefined && { toUserIds: to_user_ids }),
    ...(bus_channel !== undefined && { busChannel: bus_channel }),
    ...(mentioned_flag && { isMentioned: 1 }),
    ...(silence_push && { contentAvailable: 1 }),
    ...(push_content !== undefined && { pushContent: push_content }),
    ...(push_data !== undefined && { pushData: push_data }),
    ...(push_ext !== undefined && { pushExt: push_ext }),
  };
}
