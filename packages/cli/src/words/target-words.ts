import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts about keys, profiles, the emulator of a folder, and the confirmation on production apps. */
export const TARGET_WORDS = defineWords({
  askProduction: [
    '{command} on the production app {target}: {risk}. Continue?',
    '将在生产应用 {target} 上执行 {command}：{risk}。继续吗？',
  ],
  riskSend: ['reaches users', '会触达用户'],
  riskDestroy: ['ends, removes, blocks, mutes or overwrites something', '会结束、删除、封禁、禁言或覆盖数据'],
  riskUnknown: ['RongKit does not know what this path does', 'RongKit 不知道此路径的作用'],
  riskBulk: ['sends to many users', '会向大量用户发送'],
  riskReset: ['replaces all data of the emulator', '会替换模拟器的全部数据'],
  ignoredVariables: ['{ignored}: no effect without {missing}', '未设置 {missing}，{ignored} 不起作用'],
  setVariables: ['set {missing}, or unset {ignored}', '设置 {missing}，或取消 {ignored}'],
  openConfig: [
    '{file} can be read by other users of this machine: chmod 600 {file}',
    '本机的其他用户可以读取 {file}：请执行 chmod 600 {file}',
  ],
});

export const TARGET_ERRORS = defineErrors({
  noKeys: {
    exit: EXIT.keys,
    message: ['there is no app to call: {missing}', '没有可调用的应用：{missing}'],
    fix: [
      'run rong emulator start, or rong profile add, or set RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET',
      '运行 rong emulator start 或 rong profile add，或设置 RONGCLOUD_APP_KEY 和 RONGCLOUD_APP_SECRET',
    ],
  },
  noProfile: {
    exit: EXIT.keys,
    message: ['there is no profile {name}', '没有配置 {name}'],
    fix: [
      'rong profile list shows the profiles; rong profile add makes one',
      'rong profile list 列出配置，rong profile add 新建配置',
    ],
  },
  badConfig: {
    exit: EXIT.keys,
    message: ['{file} cannot be used: {reason}', '无法使用 {file}：{reason}'],
    fix: [
      'check the file and its rights: rong does not change a file that it cannot read',
      '检查该文件及其权限：rong 不会改动无法读取的文件',
    ],
  },
  secretCommandFailed: {
    exit: EXIT.keys,
    message: [
      'the secretCommand of the profile {name} failed: {reason}',
      '配置 {name} 的 secretCommand 失败：{reason}',
    ],
    fix: ['run the command by itself: it must print the app secret', '单独运行该命令：它必须输出 App Secret'],
  },
  staleEmulator: {
    exit: EXIT.keys,
    message: ['the emulator of {file} does not answer', '{file} 中的模拟器没有响应'],
    fix: [
      'run rong emulator start, or name a profile with --profile, or remove the file',
      '运行 rong emulator start，或用 --profile 指定配置，或删除该文件',
    ],
  },
  wrongKeys: {
    exit: EXIT.keys,
    message: ['{problem}', '密钥无效：{problem}'],
    fix: ['check the app key and the app secret: rong doctor', '检查 App Key 和 App Secret：rong doctor'],
  },
  secretOnCommandLine: {
    exit: EXIT.usage,
    message: [
      'a secret on the command line can be read by every process of the machine',
      '命令行中的密钥可以被本机的所有进程读取',
    ],
    fix: [
      'rong profile add asks for the secret, or reads it from stdin, or takes --secret-command',
      'rong profile add 会询问密钥，也可以从 stdin 读取，或使用 --secret-command',
    ],
  },
  guarded: {
    exit: EXIT.guarded,
    message: [
      '{command} was not run on the production app {target}: {risk}',
      '未在生产应用 {target} 上执行 {command}：{risk}',
    ],
    fix: ['add --yes if this is intended', '确认无误后加上 --yes'],
  },
});
