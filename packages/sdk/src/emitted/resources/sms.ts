// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link SmsResource.getImageCode}. */
export interface SmsGetImageCodeParams {
  /** App key. Default: the client's app key. */
  appKey?: string | undefined;
}

/** Result of {@link SmsResource.getImageCode}. */
export interface SmsGetImageCodeResult extends CodeResult {
  /** URL of the image. */
  url: string;
  /** Id of the captcha, for `sms.sendCode`. */
  verifyId: string;
}

/** Parameters of {@link SmsResource.sendCode}. */
export interface SmsSendCodeParams {
  /** Mobile number. Inferred: without the country code. */
  mobile: string;
  /** Id of the message template, from the developer console. */
  templateId: string | number;
  /** Country calling code. Only mainland China is supported. */
  region: '86';
  /** Id of the captcha, from `sms.getImageCode`. Required if the captcha is enabled. */
  verifyId?: string | number | undefined;
  /** Captcha text entered by the user. Required if the captcha is enabled. */
  verifyCode?: string | undefined;
}

/** Result of {@link SmsResource.sendCode}. */
export interface SmsSendCodeResult extends CodeResult {
  /** Session id, for `sms.verifyCode`. */
  sessionId: string;
}

/** Parameters of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeParams {
  /** Session id, from `sms.sendCode`. */
  sessionId: string | number;
  /** Verification code entered by the user. */
  code: string;
}

/** Result of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeResult extends CodeResult {
  /** True if the code is correct. */
  success: boolean;
}

/** Parameters of {@link SmsResource.send}. */
export interface SmsSendParams {
  /** Country calling code. */
  region: string;
  /** Mobile number. Inferred: without the country code. */
  mobile: string;
  /** Id of the message template, from the developer console. */
  templateId: string | number;
}

export type SmsSendResult = CodeResult;

/** SMS verification codes, sent through a separate host. */
export interface SmsResource {
  /**
   * Gets a captcha image, to show to the user before a text message is sent.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - The server requires `appKey`, in the query string.
   * - The signature headers are optional: Java V2.0.1 sends none here.
   * - Only needed if the captcha is enabled for the app.
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
  getImageCode(params?: SmsGetImageCodeParams, options?: RequestOptions): ApiPromise<SmsGetImageCodeResult>;

  /**
   * Sends a verification code to a mobile phone.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - The answer never contains the verification code. No source states how long a code is valid.
   * - The SealTalk app uses codes of 4 digits and expires them itself after 2 minutes.
   * - V2.0.1 Go and PHP always send `verifyId` and `verifyCode`, empty when unset. An empty string counts as absent.
   *
   * `POST /sendCode.json` · Limit: 1 a minute and 3 an hour, for each `mobile`.
   *
   * @param params - see {@link SmsSendCodeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {PermissionError} code 1010 when the captcha is enabled but missing
   * @throws {QuotaError} code 1011 when the quota of text messages is used up
   * @throws {InvalidParameterError} code 1012 when the captcha is wrong
   * @throws {ServerError} code 1013 when the SMS channel is unavailable
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
  sendCode(params: SmsSendCodeParams, options?: RequestOptions): ApiPromise<SmsSendCodeResult>;

  /**
   * Checks the verification code entered by a user.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - No source states the answer for an unknown session.
   * - Inferred from an app that relies on it: a wrong code is not an error; the answer has `code` 200 and `success`
   *   false.
   *
   * `POST /verifyCode.json` · No rate limit is documented.
   *
   * @param params - see {@link SmsVerifyCodeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {InvalidParameterError} code 1014 when the code of this session was already verified; a code can be used
   *   once
   * @example
   * ```ts
   * const { success } = await rong.sms.verifyCode({ sessionId: '2312312', code: '2312' });
   * ```
   */
  verifyCode(params: SmsVerifyCodeParams, options?: RequestOptions): ApiPromise<SmsVerifyCodeResult>;

  /**
   * Sends a text message made from a template to a mobile phone.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - Only one old SDK has this endpoint. No source states the fields of the answer other than `code`.
   *
   * `POST /send.json` · No rate limit is documented.
   *
   * @param params - see {@link SmsSendParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {QuotaError} code 1011 when the quota of text messages is used up
   * @throws {ServerError} code 1013 when the SMS channel is unavailable
   * @example
   * ```ts
   * await rong.sms.send({ region: '86', mobile: '13000000000', templateId: 'dsfdsfd' });
   * ```
   */
  send(params: SmsSendParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
