const { RongCloud } = require('rongkit');
const { Webhooks } = require('rongkit/webhooks');
const { RongCloud: V2 } = require('rongkit/v2');

exports.useAll = async (url) => {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'wrong', baseUrls: [url] });
  const error = await rong.user.getToken({ userId: 'u1', name: 'Ann' }).catch((reason) => reason);
  if (error.name !== 'AuthenticationError') throw new Error(`it failed with ${error.name}`);
};

exports.construct = () => {
  const keys = { appKey: 'key', appSecret: 'secret' };
  return [() => new RongCloud(keys), () => new Webhooks(keys), () => new V2('key', 'secret')].map((make) => {
    try {
      make();
      return 'no error';
    } catch (error) {
      return `${error.name} of ${error.option}`;
    }
  });
};
