const RongSDK = require('rongcloud-sdk')({ appkey: 'key', secret: 'secret' });

RongSDK.User.register({ id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' }).then(({ token }) => {
  if (!token) process.exit(1);
});
