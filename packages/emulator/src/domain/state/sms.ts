export interface SmsState {
  /** By `verifyId`. */
  readonly captchas: Map<string, Captcha>;
  /** By `sessionId`. */
  readonly smsSessions: Map<string, SmsSession>;
  /** Those without a code, in order. */
  readonly smsNotices: SmsNotice[];
}

export interface Captcha {
  readonly verifyId: string;
  readonly answer: string;
  readonly createdAt: number;
  used: boolean;
}

export interface SmsSession {
  readonly sessionId: string;
  readonly region: string;
  readonly mobile: string;
  readonly templateId: string;
  readonly code: string;
  readonly sentAt: number;
  verified: boolean;
}

/** A text message without a code. */
export interface SmsNotice {
  readonly region: string;
  readonly mobile: string;
  readonly templateId: string;
  readonly sentAt: number;
}

export function emptySmsState(): SmsState {
  return {
    captchas: new Map(),
    smsSessions: new Map(),
    smsNotices: [],
  };
}
