import { RongCloud, textMessage } from 'rongkit';

const rong = new RongCloud(); // with RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET; or pass { appKey, appSecret }
const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
const sent = await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: ['u2', 'u3'], ...textMessage('hello') });
for await (const user of rong.user.list()) console.log(user.userId); // all pages
console.log(token, sent.messageUIDs, await rong.call('/user/info.json', { userId: 'u1' })); // any path, known or not
