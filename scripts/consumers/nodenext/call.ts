import { type ApiResponse, RongCloud, textMessage, type UserGetTokenResult } from 'rongkit';
import { type Response, RongCloud as RongCloudV2 } from 'rongkit/v2';

const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', timeout: { total: 5000 } });
const { data, response }: { data: UserGetTokenResult; response: ApiResponse } = await rong.user
  .getToken({ userId: 'u1', name: 'Ann', portraitUri: undefined })
  .withResponse();
await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: new Set(['u2']), ...textMessage('hi'), isCounted: 0 });
const answer: Response = await new RongCloudV2('key', 'secret').User.block({ userId: 'u1', minute: '10' });

// @ts-expect-error userId is required
const refused: unknown = await rong.user.getToken({ name: 'Ann' }).catch((error: unknown) => error);

if (!data.token || response.status !== 200 || !answer.ok || !(refused instanceof Error)) process.exit(1);
