import { ofNobody } from './member.js';
import { flag, type Infer, integer, list, mapOf, object, text } from './shape.js';

const captcha = object({ verifyId: text, answer: text, createdAt: integer, used: flag });
export type Captcha = Infer<typeof captcha>;

const smsSession = object({
  sessionId: text,
  region: text,
  mobile: text,
  templateId: text,
  code: text,
  sentAt: integer,
  verified: flag,
});

/** An SMS message without a verification code. */
const smsNotice = object({ region: text, mobile: text, templateId: text, sentAt: integer });
export type SmsNotice = Infer<typeof smsNotice>;

export const smsMembers = {
  /** The captchas, by `verifyId`. */
  captchas: ofNobody(mapOf(captcha)),
  /** The SMS messages with a verification code, by `sessionId`. */
  smsSessions: ofNobody(mapOf(smsSession)),
  /** The SMS messages without a verification code, in the order of sending. */
  smsNotices: ofNobody(list(smsNotice)),
};
