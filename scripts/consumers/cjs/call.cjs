const { InvalidParameterError, RongCloud } = require('rongkit');
const { RongCloud: RongCloudV2 } = require('rongkit/v2');
const rongCloudSdk = require('rongkit/compat');
const first = require('rongkit/compat/v1');

async function main() {
  const [appKey, appSecret] = ['key', 'secret'];
  const { token } = await new RongCloud({ appKey, appSecret }).user.getToken({ userId: 'u1', name: 'Ann' });
  const response = await new RongCloudV2(appKey, appSecret).User.getToken({ userId: 'u1', name: 'Ann' });
  const user = { id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' };
  const old = await rongCloudSdk({ appkey: appKey, secret: appSecret }).User.register(user);
  first.init(appKey, appSecret);
  const text = await new Promise((resolve, reject) => {
    first.user.getToken('u1', 'Ann', '', (error, resultText) => (error ? reject(error) : resolve(resultText)));
  });
  if (!old.token || !JSON.parse(text).token) process.exit(1);
  const refused = await new RongCloud({ appKey, appSecret }).user.getToken({}).catch((error) => error);
  if (!token || !response.ok || !(refused instanceof InvalidParameterError)) process.exit(1);
}

main();
