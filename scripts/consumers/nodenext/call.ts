import { type ApiResponse, RongCloud, textMessage, type UserGetTokenResult } from 'rongkit';
import rongCloudSdk, { type OldAnswer, type RongSDK } from 'rongkit/compat';
import { type FirstCallback, init, user } from 'rongkit/compat/v1';
import { type Response, RongCloud as RongCloudV2 } from 'rongkit/v2';

const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', timeout: { total: 5000 } });
const { data, response }: { data: UserGetTokenResult; response: ApiResponse } = await rong.user
  .getToken({ userId: 'u1', name: 'Ann', portraitUri: undefined })
  .withResponse();
await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: new Set(['u2']), ...textMessage('hi'), isCounted: 0 });
const answer: Response = await new RongCloudV2('key', 'secret').User.block({ userId: 'u1', minute: '10' });

const old: RongSDK = rongCloudSdk({ appkey: 'key', secret: 'secret', timeout: 5000 });
const registered: OldAnswer<UserGetTokenResult> = await old.User.register({ id: 'u1', name: 'Ann', portrait: 'x' });
const { members } = await old.Group.Gag.getList({ id: 'g1' });
const muted: string | undefined = members?.[0]?.id;
init('key', 'secret');
const callback: FirstCallback = (error, resultText) => error ?? JSON.parse(resultText);
user.getToken('u1', 'Ann', '', 'json', callback);
if (!registered.token || muted !== undefined) process.exit(1);

// @ts-expect-error portrait is required
old.User.register({ id: 'u1', name: 'Ann' }).catch(() => {});

// @ts-expect-error userId is required
const refused: unknown = await rong.user.getToken({ name: 'Ann' }).catch((error: unknown) => error);

if (!data.token || response.status !== 200 || !answer.ok || !(refused instanceof Error)) process.exit(1);
