import { InvalidParameterError, RongCloud } from 'rongkit';
import { sendInBulk } from 'rongkit/bulk';
import { RongCloud as RongCloudV2 } from 'rongkit/v2';

const [appKey, appSecret] = ['key', 'secret'];
const { token } = await new RongCloud({ appKey, appSecret }).user.getToken({ userId: 'u1', name: 'Ann' });
const response = await new RongCloudV2(appKey, appSecret).User.getToken({ userId: 'u1', name: 'Ann' });
const refused = await new RongCloud({ appKey, appSecret }).user.getToken({}).catch((error) => error);
const bulk = sendInBulk(new RongCloud({ appKey, appSecret }), 'message.publishPrivate', ['u1'], {
  fromUserId: 'u',
  objectName: 'app:x',
  content: 'x',
});
if ((await bulk.finish()).sent !== 1) process.exit(1);
if (!token || !response.ok || !(refused instanceof InvalidParameterError)) process.exit(1);
