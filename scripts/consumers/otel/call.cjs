const { otel } = require('@rongkit/otel');
const { RongCloud } = require('rongkit');

async function main() {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', middleware: [otel()] });
  const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  if (!token) process.exit(1);
}

main();
