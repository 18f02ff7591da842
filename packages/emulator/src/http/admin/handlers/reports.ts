import type { reportRoutes } from '../../../admin/routes/reports.js';
import { saveReport, TooManyReports } from '../../../store/history/reports.js';
import { bodyPieces } from '../../../web/read-body.js';
import { NotThere, Problem } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const reportHandlers: Handlers<typeof reportRoutes> = {
  saveReport: ({ query: { raw = false } }, { services, reply }) => {
    reply.header('Content-Disposition', 'attachment; filename="emulator.rongkit"');
    return saveReport(services.store, raw);
  },
  openReport: async ({ query: { name }, body }, { services }) => {
    try {
      return await services.reports.open(body ? bodyPieces(body) : none(), name);
    } catch (error) {
      throw error instanceof TooManyReports ? new Problem(409, error.message, {}, error) : error;
    }
  },
  listReports: (_input, { services }) => services.reports.list(),
  closeReport: ({ params }, { services }) => {
    if (!services.reports.closeOne(params.id)) throw new NotThere(`There is no opened report ${params.id}.`);
    return undefined;
  },
};

async function* none(): AsyncGenerator<Uint8Array, void> {}
