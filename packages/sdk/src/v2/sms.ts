import type { SmsGetImageCodeParams, SmsSendCodeParams, SmsVerifyCodeParams } from '../emitted/resources/index.js';
import { modern, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `SMS` of the V2.0.1 SDK. */
export class SMS extends V2Resource {
  /** Gets a captcha image. See {@link SmsResource.getImageCode}. */
  getImageCode(params?: V2Params<SmsGetImageCodeParams>): Promise<Response> {
    return respond(this.rong.sms.getImageCode(params && modern(params)));
  }

  /** Sends a verification code by text message. See {@link SmsResource.sendCode}. */
  sendCode(params: V2Params<SmsSendCodeParams>): Promise<Response> {
    return respond(this.rong.sms.sendCode(modern(params)));
  }

  /** Checks a verification code. See {@link SmsResource.verifyCode}. */
  verifyCode(params: V2Params<SmsVerifyCodeParams>): Promise<Response> {
    return respond(this.rong.sms.verifyCode(modern(params)));
  }
}
