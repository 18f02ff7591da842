import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of the commands that forward, create and list callbacks. */
export const CALLBACK_WORDS = defineWords({
  groupListen: ['pass callbacks on to your app', '将回调转发到你的应用'],
  groupTrigger: ['send a callback to your app', '向你的应用发送一个回调'],
  groupCallbacks: ['callbacks that the emulator sent', '模拟器发送过的回调'],
  forwardOption: [
    'base address of your app, to which the id of each callback is added, or ID=URL for one callback',
    '应用的基础地址，每个回调的 id 会加在其后；或用 ID=URL 指定单个回调',
  ],
  onlyOption: ['only these callbacks, separated by commas', '只转发这些回调，用逗号分隔'],
  serverMessagesOption: ['messages of the server API as well', '也包括服务端 API 发送的消息'],
  listenPortOption: [
    'listen on this port for RongCloud, behind a tunnel of your own, and leave the emulator as it is',
    '在此端口监听融云的回调（经由你自己的隧道），不改动模拟器',
  ],
  listenHostOption: ['address to listen on (default: 127.0.0.1)', '监听地址（默认：127.0.0.1）'],
  recordOption: ['append each callback to this file, as lines of JSON', '将每个回调以 JSON 行的形式追加到此文件'],
  listenCountOption: ['end after this number of callbacks', '收到这么多个回调后结束'],
  triggerKind: ['callback, such as message.route', '回调，例如 message.route'],
  setOption: [
    'set a field, such as content.content=hi or userIds=u1,u2',
    '设置字段，例如 content.content=hi 或 userIds=u1,u2',
  ],
  bodyOption: ['send this body as it is: text, @file or - for stdin', '原样发送此请求体：文本、@文件 或 -（stdin）'],
  toOption: ['address of your app for this callback ', '应用接收此回调的地址'],
  badSignatureOption: ['sign wrongly: your app must refuse', '使用错误的签名：应用必须拒绝'],
  staleOption: ['sign with a time of yesterday: your app should refuse', '使用昨天的时间签名：应用应当拒绝'],
  replayOption: [
    'send the same request twice: your app should refuse the second',
    '同一请求发送两次：应用应当拒绝第二次',
  ],
  countOption: [
    'number of callbacks, each with an id of its own (default: 1)',
    '回调个数，每个都有自己的 id（默认：1）',
  ],
  callbacksList: ['list the callbacks that were sent', '列出发送过的回调'],
  callbacksShow: ['show a callback with its body and answer', '查看一个回调的请求体和响应'],
  callbacksResend: ['send a callback again, as it was or with another body', '重新发送一个回调，原样或使用其他请求体'],
  limitOption: ['number of callbacks, the latest (default: 20)', '回调个数，取最新的（默认：20）'],
  idArgument: ['id of a callback, as rong callbacks list shows it', '回调的 id，见 rong callbacks list'],
  listening: ['callbacks of {from} go to {to}', '{from} 的回调将转发到 {to}'],
  listeningPort: [
    'listening on {url}: name {url}/ID as the address of each callback in the console, by the host of your tunnel',
    '正在监听 {url}：在控制台中将每个回调的地址设为 {url}/ID，主机名用你的隧道',
  ],
  noServerMessages: [
    'messages of the server API are not reported: add --server-messages for them',
    '服务端 API 发送的消息不会回调：需要时加上 --server-messages',
  ],
});

export const CALLBACK_ERRORS = defineErrors({
  noCallback: {
    exit: EXIT.usage,
    message: ['there is no callback {callback}', '没有回调 {callback}'],
    fix: ['did you mean {meant}? the callbacks are {known}', '是不是 {meant}？回调有：{known}'],
  },
  noField: {
    exit: EXIT.usage,
    message: ['{callback} has no field {path}', '{callback} 没有字段 {path}'],
    fix: ['did you mean {meant}? the fields there are {known}', '是不是 {meant}？该处的字段有：{known}'],
  },
  appUnreachable: {
    exit: EXIT.tryAgain,
    message: ['no answer from {url} ({reason})', '{url} 没有响应（{reason}）'],
    fix: ['start your app, and check the address', '启动你的应用，并检查地址'],
  },
  appRefused: {
    exit: EXIT.refused,
    message: ['the app answered {status}', '应用返回 {status}'],
    fix: ['see the answer of the app', '查看应用的响应'],
  },
  appAcceptedForged: {
    exit: EXIT.refused,
    message: ['the app answered {status} to a request that it must refuse', '应用对本应拒绝的请求返回了 {status}'],
    fix: [
      'check signature, age and repeats: rongkit/webhooks does, with maxAgeMs and replays',
      '检查签名、时间和重复：rongkit/webhooks 提供 maxAgeMs 和 replays',
    ],
  },
  listenPortTaken: {
    exit: EXIT.tryAgain,
    message: ['port {port} cannot be listened on ({reason})', '无法监听端口 {port}（{reason}）'],
    fix: ['take another --port', '换一个 --port'],
  },
});
