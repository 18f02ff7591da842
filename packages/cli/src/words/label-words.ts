/** Chinese labels of the values in views. JSON and English output have the field names as labels. */
const LABELS = {
  appKey: 'App Key',
  at: '时间',
  attempts: '次数',
  callback: '回调',
  chatrooms: '聊天室',
  clients: '客户端',
  clock: '时钟',
  code: '验证码',
  commands: '命令',
  content: '内容',
  dataDir: '数据目录',
  default: '默认',
  endpoint: '接口',
  failed: '失败',
  file: '文件',
  from: '发送者',
  frozen: '静止',
  groups: '群组',
  id: 'ID',
  inspector: '页面',
  kind: '种类',
  messageUID: '消息 UID',
  messages: '消息',
  now: '时间戳',
  name: '名称',
  objectName: '消息类型',
  outcome: '结果',
  pid: '进程',
  production: '生产环境',
  rateLimits: '频率限制',
  receiver: '接收者',
  receivers: '接收者',
  report: '报告',
  secret: '密钥',
  sent: '成功',
  sentAt: '发送时间',
  startedAt: '启动时间',
  state: '状态',
  status: '状态',
  templateId: '模板',
  text: '内容',
  time: '时间',
  to: '接收者',
  type: '会话类型',
  ultraGroups: '超级群',
  unknown: '未知',
  url: '地址',
  users: '用户',
  version: '版本',
  waiting: '待发送',
  where: '位置',
} as const;

type Label = keyof typeof LABELS;

/** Values of a view by the names of their labels. */
export type View = { readonly [Name in Label]?: unknown };

/** Labels the values of a view in the language of the user. */
export function labelled(view: View, language: 'en' | 'zh'): Readonly<Record<string, unknown>> {
  if (language === 'en') return view;
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [LABELS[name as Label], value]));
}
