// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { FormField } from '@rongkit/contract';
import type { EndpointFacts } from '../facts.js';

const mobileField: FormField = {
  name: 'mobile',
  kind: 'text',
  required: true,
  description: 'Mobile number of the receiver. Inferred: without the country code.',
  json: false,
};

const templateIdField: FormField = {
  name: 'templateId',
  kind: 'text',
  required: true,
  description: 'Id of the message template, from the developer console.',
  json: false,
};

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'sms.getImageCode',
    method: 'GET',
    path: '/getImgCode.json',
    body: 'query',
    summary: 'Gets a captcha image, which the user must solve before `sms.sendCode` sends a text message.',
    notes: [
      'The SMS service has its own host, separate from the IM API.',
      'The service requires `appKey` in the query string; the client adds the parameter.',
      'The service does not require the signature headers: the V2.0.1 Java SDK sends none here.',
      'The captcha is needed only if it is enabled for the app.',
      'Inferred: a captcha can be used once.',
    ],
    sample: {},
    repeat: 'send',
    fields: [
      {
        name: 'appKey',
        kind: 'text',
        required: false,
        description: "App key. Default: the client's app key.",
        json: false,
      },
    ],
  },
  {
    id: 'sms.sendCode',
    method: 'POST',
    path: '/sendCode.json',
    body: 'form',
    summary: 'Sends a text message with a verification code to a mobile phone.',
    notes: [
      'The SMS service has its own host, separate from the IM API.',
      'The answer never contains the verification code. No source states how long a code is valid.',
      "RongCloud's SealTalk app uses codes of 4 digits, and lets them expire after 2 minutes.",
      'An empty `verifyId` or `verifyCode` counts as absent: the V2.0.1 Go and PHP SDKs send empty strings for unset parameters.',
    ],
    sample: { mobile: '13000000000', templateId: 'dsfdsfd', region: '86', verifyId: '1408706337', verifyCode: '1408' },
    repeat: 'send',
    limit: '1 call a minute and 3 calls an hour, for each `mobile`',
    fields: [
      mobileField,
      templateIdField,
      {
        name: 'region',
        kind: 'text',
        required: true,
        description: 'Country calling code of the mobile number. Only mainland China (86) is supported.',
        json: false,
        values: ['86'],
      },
      {
        name: 'verifyId',
        kind: 'text',
        required: false,
        description: 'Id of the captcha, from `sms.getImageCode`. Required if the captcha is enabled.',
        json: false,
      },
      {
        name: 'verifyCode',
        kind: 'text',
        required: false,
        description: 'Text that the user read in the captcha image. Required if the captcha is enabled.',
        json: false,
      },
    ],
  },
  {
    id: 'sms.verifyCode',
    method: 'POST',
    path: '/verifyCode.json',
    body: 'form',
    summary: 'Checks the verification code that a user entered.',
    notes: [
      'The SMS service has its own host, separate from the IM API.',
      'No source states the answer for an unknown `sessionId`.',
      'Inferred: a wrong code is not an error; the result has `code` 200 and `success` false. An app of RongCloud relies on this result.',
    ],
    sample: { sessionId: '2312312', code: '2312' },
    repeat: 'send',
    fields: [
      {
        name: 'sessionId',
        kind: 'text',
        required: true,
        description: 'Id of the sent code, from `sms.sendCode`.',
        json: false,
      },
      {
        name: 'code',
        kind: 'text',
        required: true,
        description: 'Verification code that the user entered.',
        json: false,
      },
    ],
  },
  {
    id: 'sms.send',
    method: 'POST',
    path: '/send.json',
    body: 'form',
    summary: 'Sends a text message to a mobile phone, with the text of a template.',
    notes: [
      'The SMS service has its own host, separate from the IM API.',
      'Only one old SDK has this endpoint. No source states the fields of the answer other than `code`.',
    ],
    sample: { region: '86', mobile: '13000000000', templateId: 'dsfdsfd' },
    repeat: 'send',
    fields: [
      {
        name: 'region',
        kind: 'text',
        required: true,
        description: 'Country calling code of the mobile number, such as `86`.',
        json: false,
      },
      mobileField,
      templateIdField,
    ],
  },
];
