import { defineRoute } from '../route.js';
import { flag, integer, list, nullable, object, optional, text, time } from '../schema.js';
import { EXAMPLE_DOCUMENT } from './shared.js';

const media = 'application/octet-stream';

const report = object(
  'OpenedReport',
  'An opened report. Its states are shown by the parameter `report` of other routes.',
  {
    id: text('The id, for the parameter `report`.'),
    name: nullable(text('The name that was given when the report was opened.')),
    base: integer('The first state that can be shown is the one after this command.'),
    head: integer('The last command.'),
    openedAt: time('When the report was opened, by the real clock'),
  },
);

export const reportRoutes = {
  saveReport: defineRoute({
    id: 'saveReport',
    method: 'GET',
    path: '/report',
    summary: 'Saves the state and the history as a report, a file `NAME.rongkit` for others to open.',
    notes: ['The report is a document of [the format](format.md), compressed with gzip.'],
    query: { raw: optional(flag('Whether tokens, codes and phone numbers are kept; otherwise they are starred.')) },
    answer: { media, description: 'The report.' },
  }),
  openReport: defineRoute({
    id: 'openReport',
    method: 'POST',
    path: '/reports',
    summary: 'Opens a report, to look at it: the live state stays.',
    query: { name: optional(text('A name to list the report by, such as that of the file.', { maxLength: 200 })) },
    body: { media, description: 'A report, or a document of `GET /_rongkit/export`.' },
    answer: report,
    example: { query: { name: 'bug.rongkit' }, body: EXAMPLE_DOCUMENT },
  }),
  listReports: defineRoute({
    id: 'listReports',
    method: 'GET',
    path: '/reports',
    summary: 'Lists the opened reports.',
    answer: list('The reports.', report),
  }),
  closeReport: defineRoute({
    id: 'closeReport',
    method: 'DELETE',
    path: '/reports/{id}',
    summary: 'Closes a report.',
    params: { id: text('The id of the report.') },
    answer: null,
    example: { params: { id: 'r1' } },
  }),
};
