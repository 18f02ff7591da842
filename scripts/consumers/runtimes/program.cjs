const { RongCloud } = require('rongkit');

new RongCloud({ appKey: 'key', appSecret: 'secret' }).user.getToken({ userId: 'u1', name: 'Ann' }).then(({ token }) => {
  if (token !== 'token') throw new Error(`the token is ${token}`);
});
