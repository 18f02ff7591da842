import { defineEndpoint } from '../endpoint.js';
import { bool, optional, text } from '../fields.js';

const HOST = 'The SMS service has a host of its own, not that of the IM API.';
const WITHDRAWN = 'V2.0.1 only; dropped in 3.0';

const getImageCode = defineEndpoint({
  id: 'sms.getImageCode',
  method: 'GET',
  path: '/getImgCode.json',
  host: 'sms',
  body: 'query',
  summary: 'Gets a captcha image to show to the user before a text message is sent.',
  params: { appKey: optional(text('App key; the client fills in its own.', { fill: 'appKey' })) },
  result: {
    url: text('Address of the image.'),
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
    'The signature headers may be left out: Java V2.0.1 sends none here.',
    'Only needed if the captcha is switched on for the app.',
    'A captcha can be used once (inferred).',
  ],
  disagreements: 'The Node SDK before V2 sends appkey in lower case; all V2.0.1 SDKs send appKey, which is followed.',
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
    mobile: text('Mobile number, without the country code (inferred).'),
    templateId: text('Id of the text template, from the developer console.'),
    region: text('Country calling code; only mainland China is served.', { values: ['86'] }),
    verifyId: optional(text('Id of the captcha, from `sms.getImageCode`. Required if the captcha is switched on.')),
    verifyCode: optional(text('What the user read in the captcha. Required if the captcha is switched on.')),
  },
  result: { sessionId: text('Id to check the code with, for `sms.verifyCode`.') },
  rateLimit: {
    rates: [
      { calls: 1, per: 'minute' },
      { calls: 3, per: 'hour' },
    ],
    keyedBy: 'mobile',
  },
  repeat: 'send',
  errors: [
    { code: 1010, when: 'the captcha is switched on and was not sent' },
    { code: 1011, when: 'the package has no text messages left' },
    { code: 1012, when: 'the captcha is wrong' },
    { code: 1013, when: 'the SMS channel is out of order' },
  ],
  sample: {
    params: { mobile: '13000000000', templateId: 'dsfdsfd', region: '86', verifyId: '1408706337', verifyCode: '1408' },
    result: { code: 200, sessionId: '2312312' },
  },
  notes: [
    HOST,
    'The answer never has the code itself. How long a code is valid is in no source.',
    'The SealTalk app works with codes of 4 digits and lets them live 2 minutes on its own side.',
    'V2.0.1 Go and PHP always send `verifyId` and `verifyCode`, empty when unset: an empty text reads as absent.',
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
  summary: 'Checks a verification code that a user typed.',
  params: {
    sessionId: text('Id from `sms.sendCode`.'),
    code: text('What the user typed.'),
  },
  result: { success: bool('Whether the code is right.') },
  rateLimit: null,
  repeat: 'send',
  errors: [{ code: 1014, when: 'the code of this session was verified before; it can be used once' }],
  sample: { params: { sessionId: '2312312', code: '2312' }, result: { code: 200, success: true } },
  notes: [
    HOST,
    'A wrong code is not an error: the answer has `code` 200 and `success` false (inferred from an app that relies on it).',
    'What an unknown session is answered is in no source.',
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
    mobile: text('Mobile number, without the country code (inferred).'),
    templateId: text('Id of the text template, from the developer console.'),
  },
  result: {},
  rateLimit: null,
  repeat: 'send',
  errors: [
    { code: 1011, when: 'the package has no text messages left' },
    { code: 1013, when: 'the SMS channel is out of order' },
  ],
  sample: { params: { region: '86', mobile: '13000000000', templateId: 'dsfdsfd' }, result: { code: 200 } },
  notes: [HOST, 'Only one old SDK knows it. What the answer has beside the code is in no source.'],
  since: 'Node SDK before 3.0 only',
  sources: ['nodejs@before-3.0:lib/sms.js'],
});

export const sms = { getImageCode, sendCode, verifyCode, send };
