import { type Context, command, type Params } from './handler.js';
import { derive, digits } from './identifiers.js';
import { Refusal } from './refusal.js';
import type { Captcha, State } from './state/index.js';

const ID_DIGITS = 12;
const CODE_DIGITS = 6;
const CAPTCHA_LETTERS = 4;
/** Without those that look alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const getImageCode = command('sms.getImageCode', (state, _params, { seq, at, origin }) => {
  const verifyId = digits(ID_DIGITS, seq, 'captcha');
  const bytes = derive(seq, 'captcha answer').subarray(0, CAPTCHA_LETTERS);
  const answer = Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  state.captchas.set(verifyId, { verifyId, answer, createdAt: at, used: false });
  return { url: `${origin}/download/captcha/${verifyId}.svg`, verifyId };
});

const sendCode = command('sms.sendCode', (state, params, context) => {
  const captcha = solvedCaptcha(state, params, context);
  if (captcha) captcha.used = true;
  const { seq, at: sentAt } = context;
  const { region, mobile, templateId } = params;
  const sessionId = digits(ID_DIGITS, seq, 'session');
  const code = digits(CODE_DIGITS, seq, 'code');
  state.smsSessions.set(sessionId, { sessionId, region, mobile, templateId, code, sentAt, verified: false });
  return { sessionId };
});

/**
 * The picture that the caller has read. Where none is asked for, one that was given out here has to be right all the
 * same, and an unknown one is passed over.
 */
function solvedCaptcha(
  { captchas }: State,
  { verifyId, verifyCode }: Params<'sms.sendCode'>,
  { smsCaptcha }: Context,
): Captcha | undefined {
  if (smsCaptcha && (verifyId === undefined || verifyCode === undefined)) {
    throw new Refusal(1010, 'verifyId and verifyCode are required.');
  }
  const captcha = verifyId === undefined ? undefined : captchas.get(verifyId);
  if (!captcha && !smsCaptcha) return undefined;
  if (!captcha || captcha.used || captcha.answer !== verifyCode?.toUpperCase()) {
    throw new Refusal(1012, 'verifyCode is wrong.');
  }
  return captcha;
}

/** That a code for an unknown session is taken for a wrong one is inferred. */
const verifyCode = command('sms.verifyCode', (state, { sessionId, code }) => {
  const session = state.smsSessions.get(sessionId);
  if (!session) return { success: false };
  if (session.verified) throw new Refusal(1014, 'The code was verified already.');
  session.verified = session.code === code;
  return { success: session.verified };
});

const send = command('sms.send', (state, { region, mobile, templateId }, { at: sentAt }) => {
  state.smsNotices.push({ region, mobile, templateId, sentAt });
  return {};
});

export const smsHandlers = [getImageCode, sendCode, verifyCode, send];
