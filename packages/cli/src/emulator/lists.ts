import type { Context } from '../context.js';
import { withEmulator } from './running-emulator.js';

/** Lists the push notifications. */
export async function listPushes(context: Context): Promise<void> {
  const { output } = context;
  await withEmulator(context, async ({ admin }) => {
    for (const push of await admin.listPushes()) {
      const { at, kind, userIds, text, messageUID } = push;
      const row = { at: new Date(at).toISOString(), kind, to: userIds.join(','), text, messageUID };
      output.view(row, push);
    }
  });
}

/** Lists the SMS messages with their verification codes. */
export async function listSms(context: Context): Promise<void> {
  const { output } = context;
  await withEmulator(context, async ({ admin }) => {
    for (const sms of await admin.listSms()) {
      const { sentAt, region, mobile, templateId, code } = sms;
      output.view({ sentAt: new Date(sentAt).toISOString(), to: `+${region} ${mobile}`, templateId, code }, sms);
    }
  });
}
