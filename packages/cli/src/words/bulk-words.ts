import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of `rong bulk`. */
export const BULK_WORDS = defineWords({
  bulkSend: ['send to the receivers of a file', '向文件中的接收者发送'],
  bulkResume: ['go on with a run: paused, ended or killed', '继续暂停、结束或被杀死的任务'],
  bulkPause: ['pause a run that another process sends', '暂停另一个进程正在发送的任务'],
  bulkStatus: ['show the runs', '显示任务'],
  bulkReport: ['list the receivers that are not certainly done', '列出未确定送达的接收者'],
  fromOption: [
    'file with the receivers: ids, one a line, or CSV; - for stdin',
    '接收者文件：每行一个 ID，或 CSV；- 表示 stdin',
  ],
  runIdOption: [
    'id of the run, by which it is resumed (default: from the time)',
    '任务的 ID，用于继续任务（默认：由时间生成）',
  ],
  columnOption: ['column of the CSV with the ids', 'CSV 中 ID 所在的列'],
  endpointOption: ['endpoint that sends (default: {name})', '发送所用的接口（默认：{name}）'],
  concurrencyOption: ['calls at once (default: 4)', '并发调用数（默认：4）'],
  chunkSizeOption: [
    'receivers of a call (default: the most that the endpoint takes)',
    '每次调用的接收者数（默认：接口允许的最大值）',
  ],
  reportOption: ['file for the report (default: in the folder of the run)', '报告文件（默认：任务的文件夹中）'],
  redisOption: [
    'send over several machines by this Redis (default: RONGCLOUD_REDIS_URL)',
    '通过该 Redis 在多台机器上发送（默认：RONGCLOUD_REDIS_URL）',
  ],
  bulkCounts: ['sent {sent}  failed {failed}  unknown {unknown}', '成功 {sent}  失败 {failed}  未知 {unknown}'],
  bulkSpeed: ['{rate}/s  {left} left', '{rate}/秒  剩余 {left}'],
  bulkKeys: ['p pauses and goes on, q ends after the calls on the wire', 'p 暂停或继续，q 在当前调用完成后结束'],
  bulkPaused: ['paused (p goes on)', '已暂停（p 继续）'],
  bulkGoesOn: ['run {id} goes on', '任务 {id} 继续'],
});

export const BULK_ERRORS = defineErrors({
  noReceiver: {
    exit: EXIT.usage,
    message: ['--from: line {line} has no id', '--from：第 {line} 行没有 ID'],
    fix: ['correct the line, or name the column with --column', '修正该行，或用 --column 指定列'],
  },
  noColumn: {
    exit: EXIT.usage,
    message: ['--column: the first line has no column {column}', '--column：首行没有列 {column}'],
    fix: ['check the first line of the file', '检查文件的首行'],
  },
  runExists: {
    exit: EXIT.usage,
    message: ['there is a run {id} already', '任务 {id} 已存在'],
    fix: ['go on with rong bulk resume {id}, or take another --id', '用 rong bulk resume {id} 继续，或使用其他 --id'],
  },
  noRun: {
    exit: EXIT.usage,
    message: ['there is no run {id}', '没有任务 {id}'],
    fix: ['rong bulk status lists the runs', 'rong bulk status 列出任务'],
  },
  runIsBusy: {
    exit: EXIT.usage,
    message: ['run {id} is being sent by process {pid}', '任务 {id} 正由进程 {pid} 发送'],
    fix: ['wait for it, or pause it with rong bulk pause {id}', '等待其完成，或用 rong bulk pause {id} 暂停'],
  },
  runIsIdle: {
    exit: EXIT.usage,
    message: ['no process sends run {id}', '没有进程在发送任务 {id}'],
    fix: ['go on with rong bulk resume {id}', '用 rong bulk resume {id} 继续'],
  },
  otherApp: {
    exit: EXIT.keys,
    message: ['run {id} belongs to the app {appKey}', '任务 {id} 属于应用 {appKey}'],
    fix: ['name the profile of that app with --profile', '用 --profile 指定该应用的配置'],
  },
  changedReceivers: {
    exit: EXIT.usage,
    message: ['{file} has changed since the run began', '任务开始后 {file} 已改变'],
    fix: ['put the old file back, or begin another run', '恢复原文件，或开始新任务'],
  },
  bulkEnded: {
    exit: EXIT.interrupted,
    message: ['run {id} was ended before its last receiver', '任务 {id} 在最后一个接收者之前结束'],
    fix: ['go on with rong bulk resume {id}', '用 rong bulk resume {id} 继续'],
  },
  bulkUnknown: {
    exit: EXIT.unknown,
    message: [
      '{unknown} receivers of run {id} may have got their message',
      '任务 {id} 的 {unknown} 个接收者可能已收到消息',
    ],
    fix: [
      'rong bulk report {id} lists them; resume does not send to them again',
      'rong bulk report {id} 列出他们；继续任务不会再次发送',
    ],
  },
  bulkFailed: {
    exit: EXIT.tryAgain,
    message: ['{failed} receivers of run {id} got nothing', '任务 {id} 的 {failed} 个接收者未收到消息'],
    fix: ['send to them with rong bulk resume {id}', '用 rong bulk resume {id} 再次发送'],
  },
  bulkRefused: {
    exit: EXIT.refused,
    message: ['{failed} receivers of run {id} got nothing', '任务 {id} 的 {failed} 个接收者未收到消息'],
    fix: ['rong bulk report {id} lists them: begin another run', 'rong bulk report {id} 列出他们：请开始新任务'],
  },
  bulkStopped: {
    exit: EXIT.refused,
    message: ['run {id} has stopped: {reason}', '任务 {id} 已停止：{reason}'],
    fix: ['remove the cause, then go on with rong bulk resume {id}', '排除原因，然后用 rong bulk resume {id} 继续'],
  },
  bulkKeys: {
    exit: EXIT.keys,
    message: ['run {id} has stopped: {reason}', '任务 {id} 已停止：{reason}'],
    fix: [
      'check the app key and the app secret, then go on with rong bulk resume {id}',
      '检查 App Key 和 App Secret，然后用 rong bulk resume {id} 继续',
    ],
  },
  bulkLost: {
    exit: EXIT.unknown,
    message: ['Redis has forgotten run {id}, which sends nothing more', 'Redis 已丢失任务 {id}，不再发送'],
    fix: ['rong bulk report {id} lists the receivers without an outcome', 'rong bulk report {id} 列出没有结果的接收者'],
  },
  noQueuePackage: {
    exit: EXIT.usage,
    message: ['--redis needs the package {name}', '--redis 需要安装 {name}'],
    fix: [
      'npm install @rongkit/bulk @rongkit/redis bullmq ioredis, here or beside rong',
      '在此处或 rong 旁 npm install @rongkit/bulk @rongkit/redis bullmq ioredis',
    ],
  },
  noRedis: {
    exit: EXIT.tryAgain,
    message: ['Redis cannot be used: {reason}', '无法使用 Redis：{reason}'],
    fix: ['check the URL of --redis or RONGCLOUD_REDIS_URL', '检查 --redis 或 RONGCLOUD_REDIS_URL 的 URL'],
  },
  volatileRedis: {
    exit: EXIT.usage,
    message: ['this Redis may forget which messages were sent: {settings}', '该 Redis 可能丢失发送记录：{settings}'],
    fix: ['change these settings of Redis, or send without --redis', '修改 Redis 的这些设置，或不使用 --redis 发送'],
  },
});
