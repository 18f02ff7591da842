import { InvalidParameterError, RongCloud } from 'rongkit';
import { sendInBulk } from 'rongkit/bulk';
import rongCloudSdk from 'rongkit/compat';
import first, { init, user } from 'rongkit/compat/v1';
import { RongCloud as RongCloudV2 } from 'rongkit/v2';

const [appKey, appSecret] = ['key', 'secret'];
const { token } = await new RongCloud({ appKey, appSecret }).user.getToken({ userId: 'u1', name: 'Ann' });
const response = await new RongCloudV2(appKey, appSecret).User.getToken({ userId: 'u1', name: 'Ann' });
const profile = { id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' };
const old = await rongCloudSdk({ appkey: appKey, secret: appSecret }).User.register(profile);
init(appKey, appSecret);
const text = await new Promise((resolve, reject) => {
  user.getToken('u1', 'Ann', '', (error, resultText) => (error ? reject(error) : resolve(resultText)));
});
if (!old.token || !JSON.parse(text).token || first.user !== user) process.exit(1);
const refused = await new RongCloud({ appKey, appSecret }).user.getToken({}).catch((error) => error);
const bulk = sendInBulk(new RongCloud({ appKey, appSecret }), 'message.publishPrivate', ['u1'], {
  fromUserId: 'u',
  objectName: 'app:x',
  content: 'x',
});
if ((await bulk.finish()).sent !== 1) process.exit(1);
if (!token || !response.ok || !(refused instanceof InvalidParameterError)) process.exit(1);
