import { EXIT } from '../exit-codes.js';
import { defineErrors } from './define-words.js';

/** Texts of errors of calls. */
export const SERVICE_ERRORS = defineErrors({
  invalidParameter: {
    exit: EXIT.usage,
    message: ['{option} {limit}, got {given}', '{option}：{limit}（实际为 {given}）'],
    fix: ['{next}', '{next}'],
  },
  badSetting: {
    exit: EXIT.usage,
    message: ['{problem}', '{problem}'],
    fix: ['see {help}', '参见 {help}'],
  },
  refused: {
    exit: EXIT.refused,
    message: ['{problem}', '服务拒绝了调用：{problem}'],
    fix: ['docs/api/codes.md explains the codes', '错误码说明见 docs/api/codes.md'],
  },
  notPermitted: {
    exit: EXIT.refused,
    message: ['{problem}', '应用没有权限：{problem}'],
    fix: ['look at the state of the app and its IP allowlist in the console', '在控制台检查应用状态和 IP 白名单'],
  },
  notFound: {
    exit: EXIT.refused,
    message: ['{problem}', '目标不存在：{problem}'],
    fix: ['check the id or the path', '检查 ID 或路径'],
  },
  quotaUsedUp: {
    exit: EXIT.refused,
    message: ['{problem}', '配额已用完：{problem}'],
    fix: ['raise the quota of the app in the console', '在控制台提升应用的配额'],
  },
  notEnabled: {
    exit: EXIT.refused,
    message: ['{problem}', '服务未开通：{problem}'],
    fix: ['enable the service in the console', '在控制台开通该服务'],
  },
  rateLimited: {
    exit: EXIT.tryAgain,
    message: ['{problem}', '超过频率限制：{problem}'],
    fix: ['nothing was done: try again later', '未执行：请稍后重试'],
  },
  notSent: {
    exit: EXIT.tryAgain,
    message: ['{problem}', '请求未送达：{problem}'],
    fix: [
      'nothing was sent: check the network with rong doctor, and try again',
      '未发送：用 rong doctor 检查网络后重试',
    ],
  },
  lostAnswer: {
    exit: EXIT.tryAgain,
    message: ['{problem}', '没有收到结果：{problem}'],
    fix: ['this call is safe to repeat: try again', '此调用可以安全地重复：请重试'],
  },
  unknownOutcome: {
    exit: EXIT.unknown,
    message: ['{problem}; the outcome is unknown', '结果未知：{problem}'],
    fix: [
      'look whether it was done before you repeat it: a second send reaches users twice',
      '重复之前先确认是否已执行：再次发送会触达用户两次',
    ],
  },
});
