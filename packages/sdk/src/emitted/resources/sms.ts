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
  /** URL of the captcha image. */
  url: string;
  /** Id of the captcha, for `sms.sendCode`. */
  verifyId: string;
}

/** Parameters of {@link SmsResource.sendCode}. */
export interface SmsSendCodeParams {
  /** Mobile number of the receiver. Inferred: without the country code. */
  mobile: string;
  /** Id of the message template, from the developer console. */
  templateId: string | number;
  /** Country calling code of the mobile number. Only mainland China (86) is supported. */
  region: '86';
  /** Id of the captcha, from `sms.getImageCode`. Required if the captcha is enabled. */
  verifyId?: string | number | undefined;
  /** Text that the user read in the captcha image. Required if the captcha is enabled. */
  verifyCode?: string | undefined;
}

/** Result of {@link SmsResource.sendCode}. */
export interface SmsSendCodeResult extends CodeResult {
  /** Id of the sent code, for `sms.verifyCode`. */
  sessionId: string;
}

/** Parameters of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeParams {
  /** Id of the sent code, from `sms.sendCode`. */
  sessionId: string | number;
  /** Verification code that the user entered. */
  code: string;
}

/** Result of {@link SmsResource.verifyCode}. */
export interface SmsVerifyCodeResult extends CodeResult {
  /** True if the code is correct. */
  success: boolean;
}

/** Parameters of {@link SmsResource.send}. */
export interface SmsSendParams {
  /** Country calling code of the mobile number, such as `86`. */
  region: string;
  /** Mobile number of the receiver. Inferred: without the country code. */
  mobile: string;
  /** Id of the message template, from the developer console. */
  templateId: string | number;
}

export type SmsSendResult = CodeResult;

/** SMS verification codes, sent through a separate host. */
export interface SmsResource {
  /**
   * Gets a captcha image, which the user must solve before `sms.sendCode` sends a text message.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - The service requires `appKey` in the query string; the client adds the parameter.
   * - The service does not require the signature headers: the V2.0.1 Java SDK sends none here.
   * - The captcha is needed only if it is enabled for the app.
   *
   * Inferred, not documented:
   * - A captcha can be used once.
   *
   * `GET /getImgCode.json` · No rate limit is documented.
   *
   * @param params - {@link SmsGetImageCodeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * const { url, verifyId } = await rong.sms.getImageCode();
   * ```
   */
  getImageCode(params?: SmsGetImageCodeParams, options?: RequestOptions): ApiPromise<SmsGetImageCodeResult>;

  /**
   * Sends a text message with a verification code to a mobile phone.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - The answer never contains the verification code. No source states how long a code is valid.
   * - RongCloud's SealTalk app uses codes of 4 digits, and lets them expire after 2 minutes.
   * - An empty `verifyId` or `verifyCode` counts as absent: the V2.0.1 Go and PHP SDKs send empty strings for unset
   *   parameters.
   *
   * `POST /sendCode.json` · Limit: 1 call a minute and 3 calls an hour, for each `mobile`.
   *
   * @param params - {@link SmsSendCodeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {PermissionError} code 1010 when the captcha is enabled, but `verifyId` or `verifyCode` is missing
   * @throws {QuotaError} code 1011 when the quota of text messages is used up
   * @throws {InvalidParameterError} code 1012 when `verifyCode` is not the text of the captcha
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
   * Checks the verification code that a user entered.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - No source states the answer for an unknown `sessionId`.
   *
   * Inferred, not documented:
   * - A wrong code is not an error; the result has `code` 200 and `success` false. An app of RongCloud relies on this
   *   result.
   *
   * `POST /verifyCode.json` · No rate limit is documented.
   *
   * @param params - {@link SmsVerifyCodeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {InvalidParameterError} code 1014 when the code was already verified; a code can be used once
   * @example
   * ```ts
   * const { success } = await rong.sms.verifyCode({ sessionId: '2312312', code: '2312' });
   * ```
   */
  verifyCode(params: SmsVerifyCodeParams, options?: RequestOptions): ApiPromise<SmsVerifyCodeResult>;

  /**
   * Sends a text message to a mobile phone, with the text of a template.
   *
   * - The SMS service has its own host, separate from the IM API.
   * - Only one old SDK has this endpoint. No source states the fields of the answer other than `code`.
   *
   * `POST /send.json` · No rate limit is documented.
   *
   * @param params - {@link SmsSendParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {QuotaError} code 1011 when the quota of text messages is used up
   * @throws {ServerError} code 1013 when the SMS channel is unavailable
   * @example
   * ```ts
   * await rong.sms.send({ region: '86', mobile: '13000000000', templateId: 'dsfdsfd' });
   * ```
   */
  send(params: SmsSendParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
