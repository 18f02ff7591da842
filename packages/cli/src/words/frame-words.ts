import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of the help, of global options and of other parts that all commands share. */
export const FRAME_WORDS = defineWords({
  tagline: ['RongCloud IM on the command line', '命令行中的融云 IM'],
  usageTitle: ['Usage:', '用法：'],
  optionsTitle: ['Options:', '选项：'],
  argumentsTitle: ['Arguments:', '参数：'],
  commandsTitle: ['Commands:', '命令：'],
  globalOptionsTitle: ['Global Options:', '全局选项：'],
  helpOption: ['show the help of a command', '显示命令的帮助'],
  versionOption: ['show the version', '显示版本'],
  profileOption: ['profile with the keys of an app', '存有应用密钥的配置'],
  jsonOption: ['print JSON: data on stdout, errors on stderr', '输出 JSON：数据在 stdout，错误在 stderr'],
  quietOption: ['print no notes', '不输出提示'],
  colorOption: ['print without colors', '不使用颜色'],
  yesOption: ['do not ask, also in production', '不再确认，包括生产环境'],
  langOption: ['language of labels and errors: zh or en', '标签和错误的语言：zh 或 en'],
  timeoutOption: ['longest time of a call, such as 500ms, 10s or 2m', '一次调用的最长时间，例如 500ms、10s、2m'],
  resourcesTitle: ['Endpoints of the server API:', '服务端接口：'],
  groupCall: ['call an endpoint by its path', '按路径调用接口'],
  groupHelp: ['show help, or all commands as JSON', '显示帮助，或以 JSON 列出所有命令'],
  groupProfile: ['profiles with the keys of apps', '存有应用密钥的配置'],
  groupDoctor: ['check keys, clock, hosts and proxy', '检查密钥、时钟、域名和代理'],
  groupCompletion: ['completion for bash, zsh, fish and PowerShell', 'bash、zsh、fish、PowerShell 的补全'],
  groupBulk: ['send a message to many receivers', '向大量接收者发送消息'],
  shellArgument: ['bash, zsh, fish or powershell', 'bash、zsh、fish 或 powershell'],
  completionHelp: [
    'bash: source <(rong completion bash)\nzsh:  source <(rong completion zsh)\nfish: rong completion fish | source\npowershell: rong completion powershell | Out-String | Invoke-Expression',
    'bash：source <(rong completion bash)\nzsh： source <(rong completion zsh)\nfish：rong completion fish | source\npowershell：rong completion powershell | Out-String | Invoke-Expression',
  ],
  helpArgument: ['words of a command', '命令的单词'],
  yes: ['yes', '是'],
  no: ['no', '否'],
  done: ['done', '完成'],
  empty: ['nothing', '无'],
  fix: ['fix: ', '解决：'],
  didYouMean: ['did you mean {meant}?', '是不是 {meant}？'],
  seeHelp: ['see {help}', '参见 {help}'],
});

export const FRAME_ERRORS = defineErrors({
  usage: {
    exit: EXIT.usage,
    message: ['{problem}', '{problem}'],
    fix: ['see {help}', '参见 {help}'],
  },
  unknownCommand: {
    exit: EXIT.usage,
    message: ['there is no command {name}', '没有命令 {name}'],
    fix: ['{next}', '{next}'],
  },
  unknownOption: {
    exit: EXIT.usage,
    message: ['there is no option {name}', '没有选项 {name}'],
    fix: ['{next}', '{next}'],
  },
  missingCommand: {
    exit: EXIT.usage,
    message: ['{command} needs a command', '{command} 之后缺少命令'],
    fix: ['see {help}', '参见 {help}'],
  },
  missingOption: {
    exit: EXIT.usage,
    message: ['{option} is missing', '缺少 {option}'],
    fix: ['see {help}', '参见 {help}'],
  },
  badArgument: {
    exit: EXIT.usage,
    message: [
      'the argument {name} must be one of {values}, got {given}',
      '参数 {name} 必须是 {values} 之一（实际为 {given}）',
    ],
    fix: ['{next}', '{next}'],
  },
  missingValue: {
    exit: EXIT.usage,
    message: ['{name} needs a value', '{name} 需要一个值'],
    fix: ['see {help}', '参见 {help}'],
  },
  missingArgument: {
    exit: EXIT.usage,
    message: ['the argument {name} is missing', '缺少参数 {name}'],
    fix: ['see {help}', '参见 {help}'],
  },
  excessArguments: {
    exit: EXIT.usage,
    message: ['there are more arguments than the command takes', '参数过多'],
    fix: ['quote values with spaces, and see {help}', '给含空格的值加引号，参见 {help}'],
  },
  badOption: {
    exit: EXIT.usage,
    message: ['{option} {limit}, got {given}', '{option}：{limit}（实际为 {given}）'],
    fix: ['{next}', '{next}'],
  },
  unreadableFile: {
    exit: EXIT.usage,
    message: ['{option}: {file} cannot be read ({reason})', '{option}：无法读取 {file}（{reason}）'],
    fix: ['check the path and the rights of the file', '检查文件的路径和权限'],
  },
  interrupted: {
    exit: EXIT.interrupted,
    message: ['ended by {signal}', '被 {signal} 终止'],
    fix: ['run the command again', '重新运行命令'],
  },
  interruptedCall: {
    exit: EXIT.interrupted,
    message: ['ended by {signal}; the call may have arrived', '被 {signal} 终止；请求可能已送达'],
    fix: ['look whether it was done before you repeat it', '重复之前先确认是否已执行'],
  },
  system: {
    exit: EXIT.refused,
    message: ['the system refused: {problem}', '系统错误：{problem}'],
    fix: ['check the free space of the disk and the rights of the folder', '检查磁盘空间和目录的权限'],
  },
  internal: {
    exit: EXIT.refused,
    message: ['{problem}', '内部错误：{problem}'],
    fix: ['this is a mistake of rong: please report it', '这是 rong 的错误，请反馈'],
  },
});
