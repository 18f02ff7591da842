import { type Endpoint, resourceSummaries, resources } from '@rongkit/contract';
import { emitAdminClient } from './admin/emit-admin-client.js';
import { emitCompatTable, emitFirstTable, emitOldHosts } from './compat/emit-compat-tables.js';
import { emitCompatTypes, emitFirstTypes } from './compat/emit-compat-types.js';
import { emitApiDocument } from './docs/emit-api-document.js';
import { emitCompatDocument } from './docs/emit-compat-document.js';
import { emitCoverage } from './docs/emit-coverage.js';
import { emitDestroysDocument } from './docs/emit-destroys-document.js';
import { emitCallbackDocument, emitCodeDocument, emitMessageTypeDocument } from './docs/emit-reference-documents.js';
import { emitResourceDocument } from './docs/emit-resource-document.js';
import { emitCallbackFacts } from './emit-callback-facts.js';
import { emitCommandLine } from './emit-command-line.js';
import { emitEndpointTables } from './emit-endpoint-tables.js';
import { emitContract, emitErrorClasses, emitHosts } from './emit-facts.js';
import { emitMessageFields, emitMessageTypes } from './emit-message-types.js';
import { emitResource, emitResourceIndex, emitSharedFile } from './emit-resource.js';
import { emitWebhookEvents, emitWebhookTable } from './emit-webhook-events.js';
import { fileName } from './names.js';
import { emitOpenApi } from './openapi/document.js';

const HEADER = '// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.\n\n';

/** Every emitted file, by its path in the repository; TypeScript is not formatted yet. */
export function emitFiles(): Map<string, string> {
  return new Map([
    ...[...emitClient()].map(([file, code]) => [`packages/sdk/src/emitted/${file}`, HEADER + code] as const),
    ...emitDocuments(),
    ...[...emitCommandLine()].map(
      ([file, code]) => [`packages/cli/src/endpoints/emitted/${file}`, HEADER + code] as const,
    ),
    ['packages/cli/src/target/emitted/hosts.ts', HEADER + emitHosts()] as const,
    ['packages/cli/src/target/emitted/old-hosts.ts', HEADER + emitOldHosts()] as const,
    ['openapi.json', emitOpenApi()] as const,
    ['packages/emulator/src/admin/client/emitted.ts', emitAdminClient()] as const,
    ['packages/cli/src/callbacks/emitted/callbacks.ts', HEADER + emitCallbackFacts()] as const,
  ]);
}

function emitClient(): Map<string, string> {
  const homes = new Map<string, string>();
  const files = new Map([['resources/shared.ts', emitSharedFile(homes)]]);
  for (const [name, methods] of Object.entries(resources)) {
    const summary = resourceSummaries[name as keyof typeof resources];
    const code = emitResource({ name, summary, endpoints: Object.values<Endpoint>(methods), homes });
    files.set(`resources/${fileName(name)}.ts`, code);
  }
  const tables = Object.entries(resources).map(([name, methods]) => [name, Object.values<Endpoint>(methods)] as const);
  return files
    .set('endpoint-tables.ts', emitEndpointTables(Object.fromEntries(tables)))
    .set('resources/index.ts', emitResourceIndex())
    .set('contract.ts', emitContract())
    .set('error-classes.ts', emitErrorClasses())
    .set('hosts.ts', emitHosts())
    .set('message-types.ts', emitMessageTypes())
    .set('message-fields.ts', emitMessageFields())
    .set('webhook-events.ts', emitWebhookEvents())
    .set('webhook-table.ts', emitWebhookTable())
    .set('compat/old-calls.ts', emitCompatTable())
    .set('compat/first-calls.ts', emitFirstTable())
    .set('compat/old-hosts.ts', emitOldHosts())
    .set('compat/old-modules.ts', emitCompatTypes())
    .set('compat/first-modules.ts', emitFirstTypes());
}

function emitDocuments(): Map<string, string> {
  const files = new Map([
    ['docs/api.md', emitApiDocument()],
    ['docs/coverage.md', emitCoverage()],
    ['docs/destroys.md', emitDestroysDocument()],
  ]);
  for (const [name, methods] of Object.entries(resources)) {
    const document = emitResourceDocument(name as keyof typeof resources, Object.values<Endpoint>(methods));
    files.set(`docs/api/${fileName(name)}.md`, document);
  }
  return files
    .set('docs/api/codes.md', emitCodeDocument())
    .set('docs/api/message-types.md', emitMessageTypeDocument())
    .set('docs/api/callbacks.md', emitCallbackDocument())
    .set('docs/api/rongcloud-sdk.md', emitCompatDocument());
}
