import { defineRoute } from '../route.js';
import { flag, integer, list, nullable, object, optional, text, time } from '../schema.js';
import { EXAMPLE_DOCUMENT } from './shared.js';

const media = 'application/octet-stream';

const report = object('OpenedReport', 'An opened report. Other routes show its states with the parameter `report`.', {
  id: text('The id, for the parameter `report`.'),
  name: nullable(text('The name that was given when the report was opened.')),
  base: integer(
    'The sequence number of the command after which the report begins. The state after that command is the earliest that can be shown.',
  ),
  head: integer('The sequence number of the last command.'),
  openedAt: time('When the report was opened, by the real clock'),
});

export const reportRoutes = {
  saveReport: defineRoute({
    id: 'saveReport',
    method: 'GET',
    path: '/report',
    summary: 'Saves the state and the command history as a report: a file `NAME.rongkit` that others can open.',
    notes: ['The report is a document of [the format](format.md), compressed with gzip.'],
    query: { raw: optional(flag('Whether tokens, codes and phone numbers are kept; otherwise stars replace them.')) },
    answer: { media, description: 'A report file, compressed with gzip.' },
  }),
  openReport: defineRoute({
    id: 'openReport',
    method: 'POST',
    path: '/reports',
    summary: 'Opens a report for viewing, and leaves the live state unchanged.',
    notes: ['At most 8 reports can be open. Their unpacked size is limited to 1 GB in total.'],
    query: { name: optional(text('The name of the report in the list, such as the file name.', { maxLength: 200 })) },
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
