import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of `rong profile` and `rong doctor`. */
export const PROFILE_WORDS = defineWords({
  profileArgument: ['name of the profile', '配置的名称'],
  profileAdd: ['add a profile; the secret is asked for, or read from stdin', '新建配置；密钥通过询问或从 stdin 读取'],
  profileList: ['list the profiles, without secrets', '列出配置，不含密钥'],
  profileUse: ['make a profile the default', '设为默认配置'],
  profileRemove: ['remove a profile', '删除配置'],
  appKeyOption: ['app key', 'App Key'],
  appSecretOption: ['refused: other processes can read it', '不接受：其他进程可以读取'],
  secretCommandOption: [
    'command that prints the app secret, in place of a secret in the file',
    '输出 App Secret 的命令，代替文件中的密钥',
  ],
  dataCenterOption: ['data center: {values} (default: BJ)', '数据中心：{values}（默认：BJ）'],
  urlOption: [
    'URL of the API in place of a data center; repeat the option for a backup',
    'API 地址，代替数据中心；可重复以添加备用地址',
  ],
  productionOption: ['ask before anything that sends or destroys', '发送或破坏性操作之前先确认'],
  defaultOption: ['make it the default profile', '设为默认配置'],
  appKeyQuestion: ['App key', 'App Key'],
  appSecretQuestion: ['App secret (not shown)', 'App Secret（不显示）'],
  doctorOk: ['ok', '正常'],
  doctorWarning: ['warning', '警告'],
  doctorFailed: ['failed', '失败'],
  doctorNode: ['Node.js', 'Node.js'],
  doctorProfiles: ['profiles', '配置'],
  doctorEmulator: ['emulator', '模拟器'],
  doctorTarget: ['target', '应用'],
  doctorProxy: ['proxy', '代理'],
  doctorVariables: ['env', '环境变量'],
  doctorHost: ['host', '域名'],
  doctorClock: ['clock', '时钟'],
  doctorKeys: ['keys', '密钥'],
  otherApp: ['app key', 'App Key'],
  productionApp: ['production, app key', '生产环境，App Key'],
  clockDiffers: ['; the clock of this machine differs by {seconds} s', '；本机时钟相差 {seconds} 秒'],
  setClock: ['set the clock, for example with NTP', '校准时钟，例如使用 NTP'],
  profileSaved: ['profile {name} saved in {file}', '配置 {name} 已保存到 {file}'],
  profileUsed: ['{name} is the default profile', '默认配置为 {name}'],
  profileRemoved: ['profile {name} removed', '配置 {name} 已删除'],
});

export const PROFILE_ERRORS = defineErrors({
  profileExists: {
    exit: EXIT.usage,
    message: ['there is a profile {name} already', '配置 {name} 已存在'],
    fix: ['add --yes to replace it, or take another name', '加上 --yes 以替换，或使用其他名称'],
  },
});
