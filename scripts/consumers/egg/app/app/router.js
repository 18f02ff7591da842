const { refuse, toKoa, Webhooks } = require('rongkit/webhooks');

module.exports = (app) => {
  const { appKey, appSecret } = app.config.rongcloud.client;
  const callbacks = new Webhooks({ appKey, appSecret }).endpoints({
    'message.preSend': ({ data }) => (data.content.includes('spam') ? refuse('no spam') : undefined),
    'message.route': ({ data }) => void app.config.archive.push(data.content),
  });
  app.router.post('/rongcloud/:callback', toKoa(callbacks));
  app.router.get('/login', async (ctx) => {
    const { token } = await app.rongcloud.user.getToken({ userId: 'ann', name: 'Ann' });
    ctx.body = { token };
  });
};
