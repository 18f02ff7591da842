import first = require('rongkit/compat/v1');
import rongCloudSdk = require('rongkit/compat');

/**
 * The function of `rongcloud-sdk` 3.1.1 with the members of `rongcloud-sdk` 1.0.3: `require('rongcloud-sdk')` works for
 * programs written for either version.
 */
declare function sdk(...settings: Parameters<typeof rongCloudSdk>): rongCloudSdk.RongSDK;
declare namespace sdk {
  export import OldSettings = rongCloudSdk.OldSettings;
  export import RongSDK = rongCloudSdk.RongSDK;
  export import OldAnswer = rongCloudSdk.OldAnswer;
  export import First = first.First;
  export type FirstCallback = first.FirstCallback;
  export import chatroom = first.chatroom;
  export import group = first.group;
  export import init = first.init;
  export import message = first.message;
  export import user = first.user;
  export import validateSignature = first.validateSignature;
}
export = sdk;
