import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of the commands of endpoints. */
export const ENDPOINT_WORDS = defineWords({
  required: ['required', '必填'],
  repeatable: ['repeat the option for more', '可重复此选项'],
  defaultIs: ['default: {value}', '默认：{value}'],
  oneOf: ['one of {values}', '可选值：{values}'],
  fromTo: ['from {min} to {max}', '{min} 至 {max}'],
  atLeast: ['at least {bound}', '至少 {bound}'],
  atMost: ['at most {bound}', '至多 {bound}'],
  atMostBytes: ['at most {bound} bytes', '至多 {bound} 字节'],
  atMostCharacters: ['at most {bound} characters', '至多 {bound} 个字符'],
  atMostItems: ['at most {bound} items', '至多 {bound} 项'],
  eachItem: ['each {limit}', '每项{limit}'],
  textOption: ['a text message, in place of --object-name and --content', '文本消息，代替 --object-name 和 --content'],
  paramsOption: ['parameters as JSON; options change them', 'JSON 形式的参数，可被选项覆盖'],
  allOption: ['all pages: one item a line', '所有页：每行一项'],
  dryRunOption: ['print the signed request, and send nothing', '只显示已签名的请求，不发送'],
  endpointTitle: ['Endpoint:', '接口：'],
  limitTitle: ['Rate limit:', '频率限制：'],
  noLimit: ['none is documented', '文档未说明'],
  riskTitle: ['Asks in production:', '生产环境会确认：'],
  rulesTitle: ['Rules:', '规则：'],
  exampleTitle: ['Example:', '示例：'],
  pathArgument: ['path, such as /user/getToken', '路径，例如 /user/getToken'],
  dataOption: ['a field; repeat the option for more', '一个字段，可重复此选项'],
  methodOption: ['HTTP method (default: POST)', 'HTTP 方法（默认：POST）'],
  encodingOption: ['encoding of the parameters (default: form)', '参数的编码（默认：form）'],
});

export const ENDPOINT_ERRORS = defineErrors({
  givenTwice: {
    exit: EXIT.usage,
    message: ['{option} takes one value, and was given twice', '{option} 只能给出一次'],
    fix: ['remove one of the two', '去掉其中一个'],
  },
  notJson: {
    exit: EXIT.usage,
    message: [
      '{option} must be JSON; it goes wrong at character {position}',
      '{option} 必须是 JSON，错误在第 {position} 个字符',
    ],
    fix: ['quote the JSON for your shell, or pass it as @file', '为 shell 给 JSON 加引号，或用 @文件 传入'],
  },
  notAnObject: {
    exit: EXIT.usage,
    message: ['{option} must be a JSON object', '{option} 必须是 JSON 对象'],
    fix: ['write the parameters by name, as in {"userId":"u1"}', '按名称写参数，例如 {"userId":"u1"}'],
  },
  notAnEntry: {
    exit: EXIT.usage,
    message: ['{option} must be key=value', '{option} 必须是 key=value'],
    fix: ['see {help}', '参见 {help}'],
  },
  lostDigits: {
    exit: EXIT.usage,
    message: [
      '{option} has an integer beyond 2^53, which JSON numbers cannot hold',
      '{option} 含有超过 2^53 的整数，JSON 数字无法表示',
    ],
    fix: ['write the integer as a string', '把该整数写成字符串'],
  },
  stdinTwice: {
    exit: EXIT.usage,
    message: ['{option}: stdin is read by another option already', '{option}：stdin 已被另一个选项读取'],
    fix: ['pass one of the two as @file', '其中一个改用 @文件'],
  },
  textAndContent: {
    exit: EXIT.usage,
    message: ['--text and --content are both given', '--text 与 --content 不能同时使用'],
    fix: ['remove one of the two', '去掉其中一个'],
  },
});
