import type { Captcha, SmsNotice, SmsSession, SmsState } from '../../domain/state/index.js';
import { type Decoders, flag, integer, list, mapOf, object, text } from '../decoders.js';

const captcha = object<Captcha>({ verifyId: text, answer: text, createdAt: integer, used: flag });

const smsSession = object<SmsSession>({
  sessionId: text,
  region: text,
  mobile: text,
  templateId: text,
  code: text,
  sentAt: integer,
  verified: flag,
});

const smsNotice = object<SmsNotice>({ region: text, mobile: text, templateId: text, sentAt: integer });

export const smsDecoders: Decoders<SmsState> = {
  captchas: mapOf(captcha),
  smsSessions: mapOf(smsSession),
  smsNotices: list(smsNotice),
};
