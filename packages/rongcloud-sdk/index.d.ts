import first = require('rongkit/compat/v1');
import rongCloudSdk = require('rongkit/compat');

/**
 * The function of `rongcloud-sdk` 3.1.1 with the members of `rongcloud-sdk` 1.0.3: `require('rongcloud-sdk')` works for
 * programs written for either version.
 */
declare const sdk: typeof rongCloudSdk & typeof first;
declare namespace sdk {
  export import OldSettings = rongCloudSdk.OldSettings;
  export import RongSDK = rongCloudSdk.RongSDK;
  export import OldAnswer = rongCloudSdk.OldAnswer;
  export import First = first.First;
  export import FirstCallback = first.FirstCallback;
}
export = sdk;
