import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts about the emulator: its start and end, its data, its clock, and views of it. */
export const EMULATOR_WORDS = defineWords({
  groupEmulator: ['run a local emulator, alone or around a command', '运行本地模拟器，单独运行或包裹一条命令'],
  groupOpen: ['open the page of the emulator, or a report', '打开模拟器的页面，或打开一份报告'],
  groupClock: ['show, move, freeze or resume the clock of the emulator', '查看、移动、冻结或恢复模拟器的时钟'],
  groupFault: ['make calls to the emulator fail', '让对模拟器的调用失败'],
  groupInbox: ['messages that a user of the emulator received', '模拟器中某个用户收到的消息'],
  groupPushes: ['push notifications of the emulator', '模拟器的推送'],
  smsList: ['text messages of the emulator, with their codes', '模拟器的短信及其验证码'],
  groupTail: ['follow what happens in the emulator', '实时查看模拟器中发生的事情'],
  backgroundOption: [
    'end the command once the emulator is ready; rong emulator stop stops it',
    '模拟器就绪后结束命令；用 rong emulator stop 停止',
  ],
  uiOption: ['open the page of the emulator in a browser', '在浏览器中打开模拟器的页面'],
  logFile: ['log: {file}', '日志：{file}'],
  start: ['run an emulator until Ctrl-C', '运行模拟器，直到 Ctrl-C'],
  stop: ['stop the emulator of this folder', '停止此目录的模拟器'],
  status: ['show the emulator of this folder', '查看此目录的模拟器'],
  exec: [
    'run a command with an emulator: its keys and address are in the environment of the command',
    '在模拟器中运行一条命令：密钥和地址在该命令的环境变量中',
  ],
  execCommand: ['command to run, behind --', '要运行的命令，写在 -- 之后'],
  export: [
    'save the state to a file; NAME.rongkit has the history as well',
    '将状态保存到文件；NAME.rongkit 还包含历史',
  ],
  import: ['replace the state by an exported one', '用导出的状态替换当前状态'],
  reset: ['forget everything but the keys', '清除密钥以外的一切'],
  seed: ['make the calls of a YAML file', '执行 YAML 文件中的调用'],
  seedOption: ['make the calls of this YAML file first', '先执行此 YAML 文件中的调用'],
  importOption: ['start with an exported state', '以导出的状态启动'],
  exportOption: [
    'save the state at the end; an older file stays until the new one is complete',
    '结束时保存状态；新文件写完之前旧文件不变',
  ],
  rawOption: ['keep tokens, codes and phone numbers in a report', '在报告中保留令牌、验证码和手机号'],
  fileArgument: ['path of the file, or - for stdin and stdout', '文件路径；- 表示 stdin 或 stdout'],
  reportArgument: ['a report, NAME.rongkit', '报告，NAME.rongkit'],
  noBrowserOption: ['print the address only', '只输出地址'],
  clockShow: ['show the time of the emulator', '查看模拟器的时间'],
  clockAdvance: ['move the clock forward, such as 10m or 1d', '将时钟向前移动，例如 10m、1d'],
  clockSet: ['set the clock, such as 2026-03-01T12:00:00Z', '设置时钟，例如 2026-03-01T12:00:00Z'],
  clockFreeze: ['stop the clock, now or at a time', '停止时钟，停在此刻或指定时间'],
  clockResume: ['let a stopped clock go on', '让停止的时钟继续'],
  faultAdd: [
    "add a fault for an endpoint, a resource such as 'message.*', or '*'",
    "为接口、资源（例如 'message.*'）或 '*' 添加故障",
  ],
  faultList: ['list the faults that still apply', '列出仍然有效的故障'],
  faultClear: ['remove all faults', '移除所有故障'],
  faultTimes: ['number of calls that fail (default: all)', '失败的调用次数（默认：全部）'],
  faultStatus: ['HTTP status of the answer', '响应的 HTTP 状态码'],
  faultCode: ['business code of the answer, such as 1008', '响应的业务码，例如 1008'],
  faultMessage: ['error message of the answer', '响应的错误信息'],
  faultDelay: ['delay before the answer, such as 2s', '响应前的延迟，例如 2s'],
  faultDrop: ['cut the connection instead of answering', '不响应而是断开连接'],
  followOption: ['go on with new messages until Ctrl-C', '持续显示新消息，直到 Ctrl-C'],
  tailWhat: [
    'requests, commands, callbacks or clients (default: requests)',
    'requests、commands、callbacks 或 clients（默认：requests）',
  ],
  tailEndpointOption: [
    "only these endpoints, such as user.getToken or 'group.*'",
    "只看这些接口，例如 user.getToken 或 'group.*'",
  ],
  codeOption: ['only requests with this business code', '只看此业务码的请求'],
  callbackOption: [
    "only these callbacks, such as message.route or 'user.*'",
    "只看这些回调，例如 message.route 或 'user.*'",
  ],
  outcomeOption: [
    'only this outcome: delivered, refused, timed out, unreachable or dropped',
    '只看此结果：delivered、refused、timed out、unreachable 或 dropped',
  ],
  userOption: ['only this user', '只看此用户'],
  tailCountOption: ['end after this number of lines', '输出这么多行后结束'],
  ready: ['RongKit emulator ready on {url}', 'RongKit 模拟器已就绪：{url}'],
  inspectorAt: ['Inspector: {url}', '页面：{url}'],
  dataIn: ['Data: {folder}', '数据：{folder}'],
  dataInMemory: ['Data: in memory, gone at the end', '数据：仅在内存中，停止后消失'],
  reportAt: ['Report: {url}', '报告：{url}'],
  anotherRuns: [
    'another emulator of this folder runs on {url}; rong goes on to use that one here',
    '此目录已有一个模拟器运行在 {url}；rong 在此仍使用它',
  ],
  fileNotWritten: [
    '.rongkit-emulator.json could not be written here ({reason}): other commands do not find this emulator',
    '无法在此写入 .rongkit-emulator.json（{reason}）：其他命令找不到此模拟器',
  ],
  staleRemoved: ['{file} was of an emulator that runs no longer', '{file} 属于一个已不再运行的模拟器'],
  seeded: ['{count} calls made from {file}', '已执行 {file} 中的 {count} 个调用'],
  stopped: ['the emulator on {url} has stopped', '{url} 上的模拟器已停止'],
  exported: ['state saved to {file}', '状态已保存到 {file}'],
  following: ['following {what} of {url}; Ctrl-C ends', '正在查看 {url} 的 {what}；Ctrl-C 结束'],
  streamEnded: ['the emulator has stopped', '模拟器已停止'],
  eventsLost: ['some events are missing here', '此处缺少一些事件'],
});

export const EMULATOR_ERRORS = defineErrors({
  noEmulator: {
    exit: EXIT.tryAgain,
    message: ['no emulator runs for this folder', '此目录没有运行中的模拟器'],
    fix: ['run rong emulator start here or in a folder above', '在此目录或上级目录运行 rong emulator start'],
  },
  emulatorGone: {
    exit: EXIT.tryAgain,
    message: ['the emulator on {url} does not answer ({reason})', '{url} 上的模拟器没有响应（{reason}）'],
    fix: [
      'rong emulator status shows it; rong emulator start runs another one',
      'rong emulator status 查看状态，rong emulator start 启动新的模拟器',
    ],
  },
  notAnEmulator: {
    exit: EXIT.usage,
    message: ['{url} is no emulator of RongKit', '{url} 不是 RongKit 模拟器'],
    fix: [
      'unset RONGCLOUD_API_URL, or run rong emulator start',
      '取消设置 RONGCLOUD_API_URL，或运行 rong emulator start',
    ],
  },
  emulatorRefused: {
    exit: EXIT.refused,
    message: ['the emulator refused: {problem}', '模拟器拒绝：{problem}'],
    fix: ['see {help}', '参见 {help}'],
  },
  adminToken: {
    exit: EXIT.keys,
    message: ['the emulator on {url} wants its admin token', '{url} 上的模拟器需要管理令牌'],
    fix: ['set RONGKIT_ADMIN_TOKEN', '设置 RONGKIT_ADMIN_TOKEN'],
  },
  portOfEmulator: {
    exit: EXIT.tryAgain,
    message: [
      'port {port} belongs to an emulator: {url}, app key {appKey}, since {since}',
      '端口 {port} 已被模拟器占用：{url}，App Key {appKey}，启动于 {since}',
    ],
    fix: [
      'stop it with rong emulator stop in its folder, or take another port: --port 0',
      '在其目录运行 rong emulator stop，或换一个端口：--port 0',
    ],
  },
  portTaken: {
    exit: EXIT.tryAgain,
    message: ['port {port} is taken by another program', '端口 {port} 已被其他程序占用'],
    fix: ['take another port: --port 0 takes a free one', '换一个端口：--port 0 自动选择空闲端口'],
  },
  startFailed: {
    exit: EXIT.refused,
    message: ['the emulator did not start: {problem}', '模拟器未能启动：{problem}'],
    fix: ['see rong emulator start --help', '参见 rong emulator start --help'],
  },
  emulatorOption: {
    exit: EXIT.usage,
    message: ['{problem}', '{problem}'],
    fix: ['see {help}', '参见 {help}'],
  },
  commandNotStarted: {
    exit: EXIT.usage,
    message: ['{command} cannot be started ({reason})', '无法启动 {command}（{reason}）'],
    fix: ['check the name and the rights of the command behind --', '检查 -- 之后命令的名称和权限'],
  },
  unwritableFile: {
    exit: EXIT.usage,
    message: ['{option}: {file} cannot be written ({reason})', '{option}：无法写入 {file}（{reason}）'],
    fix: ['check the path, the folder and its rights', '检查路径、目录及其权限'],
  },
  exportFailed: {
    exit: EXIT.refused,
    message: ['the state was not saved: {reason}', '状态未能保存：{reason}'],
    fix: ['an older {file} is as it was; save the state again', '旧的 {file} 保持不变；请重新保存'],
  },
  badSeed: {
    exit: EXIT.usage,
    message: ['{place}: {problem}', '{place}：{problem}'],
    fix: ['correct the file; no call of it was made', '请修正文件；其中的调用均未执行'],
  },
  seedRefused: {
    exit: EXIT.refused,
    message: ['{place}: {problem}', '{place}：{problem}'],
    fix: [
      '{done} calls before it were made: rong emulator reset forgets them',
      '之前的 {done} 个调用已执行：rong emulator reset 可清除',
    ],
  },
  runsElsewhere: {
    exit: EXIT.tryAgain,
    message: ['the emulator on {url} does not run on this machine', '{url} 上的模拟器不在本机运行'],
    fix: ['stop it where it was started, such as in its container', '在启动它的地方（例如容器中）停止它'],
  },
  stillRuns: {
    exit: EXIT.tryAgain,
    message: ['the emulator (process {pid}) still runs', '模拟器（进程 {pid}）仍在运行'],
    fix: ['wait, or end the process', '等待，或结束该进程'],
  },
  badTime: {
    exit: EXIT.usage,
    message: ['{given} is no time', '{given} 不是时间'],
    fix: [
      'write 10m, 1d or 1h30m for a duration, 2026-03-01T12:00:00Z for a time',
      '时长写作 10m、1d、1h30m，时间写作 2026-03-01T12:00:00Z',
    ],
  },
});
