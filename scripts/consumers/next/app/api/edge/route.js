export { GET, POST } from '../../../calls.mjs';

export const runtime = 'edge';
export const dynamic = 'force-dynamic';
