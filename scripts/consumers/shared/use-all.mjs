import { AuthenticationError, InvalidParameterError, RongCloud, RongError } from 'rongkit';
import { sendInBulk } from 'rongkit/bulk';
import { RongCloud as V2 } from 'rongkit/v2';
import { Webhooks } from 'rongkit/webhooks';

const keys = { appKey: 'key', appSecret: 'secret' };

function must(holds, problem) {
  if (!holds) throw new Error(problem);
}

async function errorOf(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}

/** Makes calls of every kind to a server, and checks the names of errors. */
export async function useAll(url) {
  const rong = new RongCloud({ ...keys, baseUrls: [url] });
  const { token } = await rong.user.getToken({ userId: 'u1', name: '安' });
  must(token === 'token', `the token is ${token}`);
  const notice = { fromUserId: 'u1', objectName: 'RC:TxtMsg', content: '{}' };
  const { sent } = await sendInBulk(rong, 'message.publishPrivate', ['u1', 'u2'], notice).finish();
  must(sent === 2, `${sent} were sent`);
  const { ok } = await new V2('key', 'secret', { baseUrls: [url] }).User.block({ userId: 'u1', minute: 10 });
  must(ok, 'the call of version 2 failed');

  const logged = [];
  const write = (...line) => logged.push(JSON.stringify(line));
  const logger = { debug: write, info: write, warn: write, error: write };
  const stranger = new RongCloud({ appKey: 'key', appSecret: 'wrong', baseUrls: [url], logger });
  const refused = await errorOf(stranger.user.getToken({ userId: 'u1', name: 'Ann' }));
  must(refused instanceof AuthenticationError && RongError.is(refused), `it failed with ${refused}`);
  must(refused.name === 'AuthenticationError', `its name is ${refused.name}`);
  must(refused.constructor.name === 'AuthenticationError', `its class is ${refused.constructor.name}`);
  must(logged.join().includes('AuthenticationError'), `the log has ${logged}`);
  const invalid = await errorOf(rong.user.getToken({ userId: '', name: 'Ann' }));
  must(invalid instanceof InvalidParameterError, `it failed with ${invalid}`);
  must(invalid.name === 'InvalidParameterError', `its name is ${invalid.name}`);
  const webhooks = new Webhooks(keys);
  const forged = await errorOf(webhooks.read('message.route', { method: 'POST', url: '/', headers: {}, body: '' }));
  must(forged?.name === 'WebhookRefusal', `its name is ${forged?.name}`);
  rong.close();
}

/** Calls constructors without special options, and returns the name and the option of each error. */
export function construct() {
  return [() => new RongCloud(keys), () => new Webhooks(keys), () => new V2('key', 'secret')].map((make) => {
    try {
      make();
      return 'no error';
    } catch (error) {
      return `${error.name} of ${error.option}`;
    }
  });
}
