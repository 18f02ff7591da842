const { InvalidParameterError, RongCloud } = require('rongkit');
const { RongCloud: RongCloudV2 } = require('rongkit/v2');

async function main() {
  const [appKey, appSecret] = ['key', 'secret'];
  const { token } = await new RongCloud({ appKey, appSecret }).user.getToken({ userId: 'u1', name: 'Ann' });
  const response = await new RongCloudV2(appKey, appSecret).User.getToken({ userId: 'u1', name: 'Ann' });
  const refused = await new RongCloud({ appKey, appSecret }).user.getToken({}).catch((error) => error);
  if (!token || !response.ok || !(refused instanceof InvalidParameterError)) process.exit(1);
}

main();
