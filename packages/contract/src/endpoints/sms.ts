import { defineEndpoint } from '../endpoint.js';
import { bool, optional, text } from '../fields.js';

const HOST = 'The SMS service has its own host, separate from the IM API.';
const WITHDRAWN = 'V2.0.1 only; removed in 3.0';

const getImageCode = defineEndpoint({
  id: 'sms.getImageCode',
  method: 'GET',
  path: '/getImgCode.json',
  host: 'sms',
  body: 'query',
  summary: 'Gets a captcha image, which the user must solve before `sms.sendCode` sends a text message.',
  params: { appKey: optional(text("App key. Default: the client's app key.", { fill: 'appKey' })) },
  result: {
    url: text('URL of the captcha image.'),
    verifyId: text('Id of the captcha, for `sms.sendCode`.'),
  },
  rateLimit: null,
  repeat: 'send',
  sample: {
    params: {},
    result: { code: 200, url: 'https://example.com/captcha/1408706337.png', verifyId: '1408706337' },
  },
  notes: [
    HOST,
    'The service requires `appKey` in the query string; the client adds the parameter.',
    'The service does not require the signature headers: the V2.0.1 Java SDK sends none here.',
    'The captcha is needed only if it is enabled for the app.',
    'Inferred: a captcha can be used once.',
  ],
  disagreements: 'The Node SDK before V2 sends appkey in lower case. All V2.0.1 SDKs send appKey, which is followed.',
  v2: 'SMS.getImageCode',
  since: WITHDRAWN,
  sources: ['go@v2.0.1:RCServerSDK/sms.go', 'php@v2.0.1:API/methods/SMS.php', 'java@v2.0:src/io/rong/methods/SMS.java'],
});

const sendCode = defineEndpoint({
  id: 'sms.sendCode',
  path: '/sendCode.json',
  host: 'sms',
  summary: 'Sends a text message with a verification code to a mobile phone.',
  params: {
    mobile: text('Mobile number of the receiver. Inferred: without the country code.'),
    templateId: text('Id of the message template, from the developer console.'),
    region: text('Country calling code of the mobile number. Only mainland China (86) is supported.', {
      values: ['86'],
    }),
    verifyId: optional(text('Id of the captcha, from `sms.getImageCode`. Required if the captcha is enabled.')),
    verifyCode: optional(text('Text that the user read in the captcha image. Required if the captcha is enabled.')),
  },
  result: { sessionId: text('Id of the sent code, for `sms.verifyCode`.') },
  rateLimit: {
    rates: [
      { calls: 1, per: 'minute' },
      { calls: 3, per: 'hour' },
    ],
    keyedBy: 'mobile',
  },
  repeat: 'send',
  errors: [
    { code: 1010, when: 'the captcha is enabled, but `verifyId` or `verifyCode` is missing' },
    { code: 1011, when: 'the quota of text messages is used up' },
    { code: 1012, when: '`verifyCode` is not the text of the captcha' },
    { code: 1013, when: 'the SMS channel is unavailable' },
  ],
  sample: {
    params: { mobile: '13000000000', templateId: 'dsfdsfd', region: '86', verifyId: '1408706337', verifyCode: '1408' },
    result: { code: 200, sessionId: '2312312' },
  },
  notes: [
    HOST,
    'The answer never contains the verification code. No source states how long a code is valid.',
    "RongCloud's SealTalk app uses codes of 4 digits, and lets them expire after 2 minutes.",
    'An empty `verifyId` or `verifyCode` counts as absent: the V2.0.1 Go and PHP SDKs send empty strings for unset parameters.',
  ],
  disagreements: 'Current code tables use 1010 and 1011 for blocklist services; the table of V2.0.1 is followed.',
  v2: 'SMS.sendCode',
  since: WITHDRAWN,
  sources: [
    'go@v2.0.1:RCServerSDK/sms.go',
    'php@v2.0.1:API/methods/SMS.php',
    'java@v2.0:src/io/rong/methods/SMS.java',
    'nodejs:docs/errorcode.md',
  ],
});

const verifyCode = defineEndpoint({
  id: 'sms.verifyCode',
  path: '/verifyCode.json',
  host: 'sms',
  summary: 'Checks the verification code that a user entered.',
  params: {
    sessionId: text('Id of the sent code, from `sms.sendCode`.'),
    code: text('Verification code that the user entered.'),
  },
  result: { success: bool('True if the code is correct.') },
  rateLimit: null,
  repeat: 'send',
  errors: [{ code: 1014, when: 'the code was already verified; a code can be used once' }],
  sample: { params: { sessionId: '2312312', code: '2312' }, result: { code: 200, success: true } },
  notes: [
    HOST,
    'No source states the answer for an unknown `sessionId`.',
    'Inferred: a wrong code is not an error; the result has `code` 200 and `success` false. An app of RongCloud relies on this result.',
  ],
  v2: 'SMS.verifyCode',
  since: WITHDRAWN,
  sources: [
    'go@v2.0.1:RCServerSDK/sms.go',
    'php@v2.0.1:API/methods/SMS.php',
    'java@v2.0:src/io/rong/methods/SMS.java',
    'nodejs:docs/errorcode.md',
  ],
});

const send = defineEndpoint({
  id: 'sms.send',
  path: '/send.json',
  host: 'sms',
  summary: 'Sends a text message to a mobile phone, with the text of a template.',
  params: {
    region: text('Country calling code of the mobile number, such as `86`.'),
    mobile: text('Mobile number of the receiver. Inferred: without the country code.'),
    templateId: text('Id of the message template, from the developer console.'),
  },
  result: {},
  rateLimit: null,
  repeat: 'send',
  errors: [
    { code: 1011, when: 'the quota of text messages is used up' },
    { code: 1013, when: 'the SMS channel is unavailable' },
  ],
  sample: { params: { region: '86', mobile: '13000000000', templateId: 'dsfdsfd' }, result: { code: 200 } },
  notes: [HOST, 'Only one old SDK has this endpoint. No source states the fields of the answer other than `code`.'],
  since: 'Node SDK before 3.0 only',
  sources: ['nodejs@before-3.0:lib/sms.js'],
});

export const sms = { getImageCode, sendCode, verifyCode, send };
