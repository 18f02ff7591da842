import RongSDK, { init, user } from 'rongcloud-sdk';

const sdk = RongSDK({ appkey: 'key', secret: 'secret' });
const { token } = await sdk.User.register({ id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' });
init('key', 'secret');
const text = await new Promise((resolve, reject) => {
  user.getToken('u1', 'Ann', '', (error, resultText) => (error ? reject(error) : resolve(resultText)));
});
if (!token || !JSON.parse(text).token) process.exit(1);
