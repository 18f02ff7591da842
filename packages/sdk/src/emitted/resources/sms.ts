// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link SmsResource.getImageCode}. */
export interface SmsGetImageCodeParams {
  /** App key; the client fills in its own. */
  appKey?: string | undefined;
}

/** Result of {@link SmsResource.getImageCode}. */
export interface SmsGetImageCodeResult extends CodeResult {
  /** Address of the image. */
  url: string;
  /** Id of the captcha, for `sms.sendCode`. */
  verifyId: string;
}

/** Parameters of {@link SmsResource.sendCode}. */
export interface SmsSendCodeParams {
  /** Mobile number, without the country code (inferred). */
  mobile: string;
  /** Id of the text template, from the developer console. */
  templateId: string;
  /** Country calling code; only mainland China is served. */
  region: '86';
  /** Id of the captcha, from `sms.getImageCode`. Required if the captcha is switched on. */
  verifyId?: string | undefined;
  /** What the user read in the captcha. Required if the captcha is switched on. */
  verifyCode?: string | undefined;
}

/** Result of {@link SmsResource.sendCode}. */
export interface SmsSendCodeResult extends CodeResult {
  /** Id to check the code with, for `sms.verifyCode`. */
  sessionId: string;
}

/** Parameters of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeParams {
  /** Id from `sms.sendCode`. */
  sessionId: string;
  /** What the user typed. */
  code: string;
}

/** Result of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeResult extends CodeResult {
  /** Whether the code is right. */
  success: boolean;
}

/** Parameters of {@link SmsResource.send}. */
export interface SmsSendParams {
  /** Country calling code. */
  region: string;
  /** Mobile number, without the country code (inferred). */
  mobile: string;
  /** Id of the text template, from the developer console. */
  templateId: string;
}

export type SmsSendResult = CodeResult;

export const smsEndpoints: EndpointTable<keyof SmsResource> = endpoints('sms', () => {
  const mobile = required(text());
  const templateId = required(text());
  return {
    getImageCode: endpoint(
      '/getImgCode.json',
      { appKey: text({ fill: 'appKey' }) },
      { method: 'GET', host: 'sms', body: 'query', repeat: 'send', rateLimit: null },
    ),
    sendCode: endpoint(
      '/sendCode.json',
      { mobile, templateId, region: required(text({ values: ['86'] })), verifyId: text(), verifyCode: text() },
      {
        host: 'sms',
        repeat: 'send',
        rateLimit: {
          rates: [
            { calls: 1, per: 'minute' },
            { calls: 3, per: 'hour' },
          ],
          keyedBy: 'mobile',
        },
      },
    ),
    verifyCode: endpoint(
      '/verifyCode.json',
      { sessionId: required(text()), code: required(text()) },
      { host: 'sms', repeat: 'send', rateLimit: null },
    ),
    send: endpoint(
      '/send.json',
      { region: required(text()), mobile, templateId },
      { host: 'sms', repeat: 'send', rateLimit: null },
    ),
  };
});

/** Text messages with verification codes. They have a host of their own. */
export class SmsResource extends Resource {
  /**
   * Gets a captcha image to show to the user before a text message is sent.
   *
   * - The SMS service has a host of its own, not that of the IM API.
   * - The server requires `appKey`, in the query string.
   * - The signature headers may be left out: Java V2.0.1 sends none here.
   * - Only needed if the captcha is switched on for the app.
   *
   * Inferred, not documented:
   * - A captcha can be used once.
   *
   * `GET /getImgCode.json` · No rate limit is documented.
   *
   * @param params - see {@link SmsGetImageCodeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { url, verifyId } = await rong.sms.getImageCode();
   * ```
   */
  getImageCode(params?: SmsGetImageCodeParams, options?: RequestOptions): ApiPromise<SmsGetImageCodeResult> {
    return this.call(smsEndpoints().getImageCode, params, options);
  }

  /**
   * Sends a verification code to a mobile phone.
   *
   * - The SMS service has a host of its own, not that of the IM API.
   * - The answer never has the code itself. How long a code is valid is in no source.
   * - The SealTalk app works with codes of 4 digits and lets them live 2 minutes on its own side.
   * - V2.0.1 Go and PHP always send `verifyId` and `verifyCode`, empty when unset: an empty text reads as absent.
   *
   * `POST /sendCode.json` · Limit: 1 a minute and 3 an hour, for each `mobile`.
   *
   * @param params - see {@link SmsSendCodeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {PermissionError} code 1010 when the captcha is switched on and was not sent
   * @throws {QuotaError} code 1011 when the package has no text messages left
   * @throws {InvalidParameterError} code 1012 when the captcha is wrong
   * @throws {ServerError} code 1013 when the SMS channel is out of order
   * @example
   * ```ts
   * const { sessionId } = await rong.sms.sendCode({
   *   mobile: '13000000000',
   *   templateId: 'dsfdsfd',
   *   region: '86',
   *   verifyId: '1408706337',
   *   verifyCode: '1408',
   * });
   * ```
   */
  sendCode(params: SmsSendCodeParams, options?: RequestOptions): ApiPromise<SmsSendCodeResult> {
    return this.call(smsEndpoints().sendCode, params, options);
  }

  /**
   * Checks a verification code that a user typed.
   *
   * - The SMS service has a host of its own, not that of the IM API.
   * - A wrong code is not an error: the answer has `code` 200 and `success` false (inferred from an app that relies on
   *   it).
   * - What an unknown session is answered is in no source.
   *
   * `POST /verifyCode.json` · No rate limit is documented.
   *
   * @param params - see {@link SmsVerifyCodeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {InvalidParameterError} code 1014 when the code of this session was verified before; it can be used once
   * @example
   * ```ts
   * const { success } = await rong.sms.verifyCode({ sessionId: '2312312', code: '2312' });
   * ```
   */
  verifyCode(params: SmsVerifyCodeParams, options?: RequestOptions): ApiPromise<SmsVerifyCodeResult> {
    return this.call(smsEndpoints().verifyCode, params, options);
  }

  /**
   * Sends a text message made from a template to a mobile phone.
   *
   * - The SMS service has a host of its own, not that of the IM API.
   * - Only one old SDK knows it. What the answer has beside the code is in no source.
   *
   * `POST /send.json` · No rate limit is documented.
   *
   * @param params - see {@link SmsSendParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {QuotaError} code 1011 when the package has no text messages left
   * @throws {ServerError} code 1013 when the SMS channel is out of order
   * @example
   * ```ts
   * await rong.sms.send({ region: '86', mobile: '13000000000', templateId: 'dsfdsfd' });
   * ```
   */
  send(params: SmsSendParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(smsEndpoints().send, params, options);
  }
}
