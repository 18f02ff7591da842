const first = require('rongcloud-sdk');

async function main() {
  const sdk = require('rongcloud-sdk')({ appkey: 'key', secret: 'secret' });
  const { token } = await sdk.User.register({ id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' });
  first.init('key', 'secret');
  const text = await new Promise((resolve, reject) => {
    first.user.getToken('u1', 'Ann', '', (error, resultText) => (error ? reject(error) : resolve(resultText)));
  });
  if (!token || !JSON.parse(text).token || typeof first.user.block.query !== 'function') process.exit(1);
}

main();
