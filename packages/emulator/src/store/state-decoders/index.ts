import type { State } from '../../domain/state/index.js';
import { type Decoder, object } from '../decoders.js';
import { agentDecoders } from './agent.js';
import { botDecoders } from './bot.js';
import { chatroomDecoders } from './chatroom.js';
import { conversationDecoders } from './conversation.js';
import { friendDecoders } from './friend.js';
import { groupDecoders } from './group.js';
import { messageDecoders } from './message.js';
import { pushDecoders } from './push.js';
import { smsDecoders } from './sms.js';
import { ultraGroupDecoders } from './ultra-group.js';
import { userDecoders } from './user.js';
import { userProfileDecoders } from './user-profile.js';
import { wordfilterDecoders } from './wordfilter.js';

/** What a written state must look like. The compiler asks for a line when `State` gets another member. */
export const stateDecoder: Decoder<State> = object<State>({
  ...userDecoders,
  ...userProfileDecoders,
  ...friendDecoders,
  ...groupDecoders,
  ...chatroomDecoders,
  ...wordfilterDecoders,
  ...messageDecoders,
  ...pushDecoders,
  ...smsDecoders,
  ...ultraGroupDecoders,
  ...conversationDecoders,
  ...botDecoders,
  ...agentDecoders,
});
