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
  summary: 'Gets a captcha image, to show to the user before a text message is sent.',
  params: { appKey: optional(text("App key. Default: the client's app key.", { fill: 'appKey' })) },
  result: {
    url: text('URL of the image.'),
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
    'The server requires `appKey`, in the query string.',
    'The signature headers are optional: Java V2.0.1 sends none here.',
    'Only needed if the captcha is enabled for the app.',
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
  summary: 'Sends a verification code to a mobile phone.',
  params: {
    mobile: text('Mobile number. Inferred: without the country code.'),
    templateId: text('Id of the message template, from the developer console.'),
    region: text('Country calling code. Only mainland China is supported.', { values: ['86'] }),
    verifyId: optional(text('Id of the captcha, from `sms.getImageCode`. Required if the captcha is enabled.')),
    verifyCode: optional(text('Captcha text entered by the user. Required if the captcha is enabled.')),
  },
  result: { sessionId: text('Session id, for `sms.verifyCode`.') },
  rateLimit: {
    rates: [
      { calls: 1, per: 'minute' },
      { calls: 3, per: 'hour' },
    ],
    keyedBy: 'mobile',
  },
  repeat: 'send',
  errors: [
    { code: 1010, when: 'the captcha is enabled but missing' },
    { code: 1011, when: 'the quota of text messages is used up' },
    { code: 1012, when: 'the captcha is wrong' },
    { code: 1013, when: 'the SMS channel is unavailable' },
  ],
  sample: {
    params: { mobile: '13000000000', templateId: 'dsfdsfd', region: '86', verifyId: '1408706337', verifyCode: '1408' },
    result: { code: 200, sessionId: '2312312' },
  },
  notes: [
    HOST,
    'The answer never contains the verification code. No source states how long a code is valid.',
    'The SealTalk app uses codes of 4 digits and expires them itself after 2 minutes.',
    'V2.0.1 Go and PHP always send `verifyId` and `verifyCode`, empty when unset. An empty string counts as absent.',
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
  summary: 'Checks the verification code entered by a user.',
  params: {
    sessionId: text('Session id, from `sms.sendCode`.'),
    code: text('Verification code entered by the user.'),
  },
  result: { success: bool('True if the code is correct.') },
  rateLimit: null,
  repeat: 'send',
  errors: [{ code: 1014, when: 'the code of this session was already verified; a code can be used once' }],
  sample: { params: { sessionId: '2312312', code: '2312' }, result: { code: 200, success: true } },
  notes: [
    HOST,
    'No source states the answer for an unknown session.',
    'Inferred from an app that relies on it: a wrong code is not an error; the answer has `code` 200 and `success` false.',
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
  summary: 'Sends a text message made from a template to a mobile phone.',
  params: {
    region: text('Country calling code.'),
    mobile: text('Mobile number. Inferred: without the country code.'),
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
