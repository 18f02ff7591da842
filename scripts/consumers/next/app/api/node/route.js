export { GET, POST } from '../../../calls.mjs';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';
