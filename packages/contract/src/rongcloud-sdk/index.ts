export type {
  FirstArgument,
  FirstCall,
  FirstForm,
  OldArgument,
  OldCall,
  OldForm,
  OldMember,
  OldQuirk,
} from './old-call.js';
export { firstCalls } from './v1.js';
export { oldCalls, oldCodes, oldConversationTypes, oldHosts } from './v3.js';
