import type { FLAGS } from '@rongkit/emulator/program';

/** Chinese descriptions of the options of an emulator. The English ones are in `rongkit-emulator`. */
export const FLAG_WORDS: Readonly<Record<keyof typeof FLAGS, string>> = {
  port: '监听的端口；0 表示自动选择空闲端口',
  host: '监听的地址（默认：127.0.0.1）',
  'public-url': '提供给客户端的地址，例如 http://emulator:8600（默认：客户端所调用的地址）',
  'admin-token': '用此令牌向其他机器开放管理接口，也可用 RONGKIT_ADMIN_TOKEN 设置（令牌默认随机）',
  'exit-with-parent': '启动模拟器的进程（例如 npm）结束时一并停止',
  'app-key': 'App Key，也可用 RONGCLOUD_APP_KEY 设置（默认随机）',
  'app-secret': 'App Secret，也可用 RONGCLOUD_APP_SECRET 设置（默认随机）',
  data: '将状态保存在此目录（默认：仅在内存中）',
  fsync: '每次更改写入磁盘后才响应；需要 --data',
  history: '历史保留的命令数，或 off（默认：10000）',
  open: '打开一份报告 NAME.rongkit，并输出显示它的页面地址',
  'media-bytes': 'Web 客户端上传文件的总大小（默认：268435456，即 256 MB）',
  now: '时钟的起始时间（静止），例如 2026-03-01T12:00:00Z（默认：真实时间）',
  'id-seed': '相同的种子和调用产生相同的消息 id 和令牌（默认随机）',
  'rate-limits': 'on、off 或倍数，例如 x10、x0.5（默认：on）',
  'data-center': 'BJ、SG、SG_B、NA 或 SAU：响应中时间的时区（默认：BJ）',
  'multi-device': '允许一个用户同时有多个 Web 客户端',
  'module-codes': '返回各服务自己的业务码，例如 25410（默认：1002）',
  'tls-cert': '用此证书（PEM 文件）提供 https 和 wss',
  'tls-key': '证书的私钥，PEM 文件',
  callbacks: '列出要发送的回调及其地址的 JSON 文件（默认：不发送）',
  'sms-captcha': '仅向通过图形验证码的用户发送验证码短信',
};
