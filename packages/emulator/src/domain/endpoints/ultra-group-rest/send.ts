import type { HandlersOf, Params } from '../../handler.js';
import {
  requireOneForChosen,
  sendToUltraGroups,
  type UltraGroupSend,
  ultraGroupDrafts,
} from '../../rules/ultra-group-sends.js';

export const ultraGroupRestSend = {
  'ultraGroupRest.send': {
    drafts: (params) => ultraGroupDrafts(sendOf(params)),
    decide: (_state, params) => requireOneForChosen(sendOf(params)),
    apply: (state, params, context) => {
      sendToUltraGroups(state, sendOf(params), context);
    },
  },
} satisfies HandlersOf<'ultraGroupRest'>;

/** Converts the parameters of `ultraGroupRest.send` to those of `message.publishUltraGroup`. */
function sendOf(params: Params<'ultraGroupRest.send'>): UltraGroupSend {
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
