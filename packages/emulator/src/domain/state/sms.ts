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

/** A text message without a code. */
const smsNotice = object({ region: text, mobile: text, templateId: text, sentAt: integer });
export type SmsNotice = Infer<typeof smsNotice>;

export const smsMembers = {
  /** The captchas, by `verifyId`. */
  captchas: ofNobody(mapOf(captcha)),
  /** The text messages with a verification code, by `sessionId`. */
  smsSessions: ofNobody(mapOf(smsSession)),
  /** Text messages without a code, in order. */
  smsNotices: ofNobody(list(smsNotice)),
};
