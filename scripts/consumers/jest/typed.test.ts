import { RongCloud, type UserCheckOnlineResult } from 'rongkit';
import { Webhooks } from 'rongkit/webhooks';

test('typed calls arrive', async () => {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret' });
  const { data }: { data: UserCheckOnlineResult } = await rong.user.checkOnline({ userId: 'u1' }).withResponse();
  expect(data).toMatchObject({ code: 200 });
  expect(new Webhooks({ appSecret: 'secret' })).toBeInstanceOf(Webhooks);
});
