import type { HandlersOf } from '../handler.js';
import { derive, digits } from '../values/identifiers.js';
import { Refusal } from '../values/refusal.js';

const ID_DIGITS = 12;
const CODE_DIGITS = 6;
const CAPTCHA_LETTERS = 4;
/** The letters and digits of captchas, without those that look alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export const sms = {
  'sms.getImageCode': {
    apply: ({ captchas }, _params, context) => {
      const { at, origin } = context;
      const verifyId = digits(ID_DIGITS, context, 'captcha');
      const bytes = derive(context, 'captcha answer').subarray(0, CAPTCHA_LETTERS);
      const answer = Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
      captchas.set(verifyId, { verifyId, answer, createdAt: at, used: false });
      return { url: `${origin}/download/captcha/${verifyId}.svg`, verifyId };
    },
  },
  'sms.sendCode': {
    /**
     * If no captcha is required, an unknown captcha id is ignored, but the code of an issued captcha has to be right.
     */
    decide: ({ captchas }, { verifyId, verifyCode }, { smsCaptcha }) => {
      if (smsCaptcha && (verifyId === undefined || verifyCode === undefined)) {
        throw new Refusal(1010, 'verifyId and verifyCode are required.');
      }
      const captcha = captchas.get(verifyId ?? '');
      if (!captcha && !smsCaptcha) return;
      if (!captcha || captcha.used || captcha.answer !== verifyCode?.toUpperCase()) {
        throw new Refusal(1012, 'verifyCode is wrong.');
      }
    },
    apply: ({ captchas, smsSessions }, { region, mobile, templateId, verifyId }, context) => {
      const captcha = captchas.get(verifyId ?? '');
      if (captcha) captcha.used = true;
      const sessionId = digits(ID_DIGITS, context, 'session');
      const code = digits(CODE_DIGITS, context, 'code');
      const sentAt = context.at;
      smsSessions.set(sessionId, { sessionId, region, mobile, templateId, code, sentAt, verified: false });
      return { sessionId };
    },
  },
  /** Inferred: a code for an unknown session counts as a wrong code. */
  'sms.verifyCode': {
    decide: ({ smsSessions }, { sessionId }) => {
      if (smsSessions.get(sessionId)?.verified) throw new Refusal(1014, 'The code was verified already.');
    },
    apply: ({ smsSessions }, { sessionId, code }) => {
      const session = smsSessions.get(sessionId);
      if (!session) return { success: false };
      session.verified = session.code === code;
      return { success: session.verified };
    },
  },
  'sms.send': {
    apply: ({ smsNotices }, { region, mobile, templateId }, { at: sentAt }) => {
      smsNotices.push({ region, mobile, templateId, sentAt });
    },
  },
} satisfies HandlersOf<'sms'>;
