/** The path of the file store. Clients upload to this path, and each file has an address below it. */
export const MEDIA_PATH = '/_rongkit/media';

/** The maximum length of a file name, in addresses and in the store. */
const MAX_NAME_CHARS = 120;

function uploadUrl(origin: string): string {
  return `${origin}${MEDIA_PATH}/`;
}

/**
 * The file stores in the navigation answer: one store of the Qiniu kind, to which all versions of the web client
 * upload, whatever its host. Web clients before 5.7 put the scheme of their page before the address.
 */
export function storesAt(origin: string, version = ''): { readonly uploadServer: string; readonly ossConfig: string } {
  const url = uploadUrl(origin);
  const qiniu = addsScheme(version) ? url.replace(/^https?:\/\//, '') : url;
  return { uploadServer: url, ossConfig: JSON.stringify([{ qiniu, p: '1' }]) };
}

function addsScheme(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) < 5 || (Number(major) === 5 && Number(minor) < 7);
}

/** The address of a file. It ends in the file name, for people and for clients that use the extension. */
export function fileUrl(origin: string, id: string, name: string): string {
  const shown = shortName(name);
  return `${origin}${MEDIA_PATH}/${id}${shown === '' ? '' : `/${encodeURIComponent(shown)}`}`;
}

/** A file name without folders and control characters. A long name keeps its end, which has the extension. */
export function shortName(name: string): string {
  const [last = ''] = name.toWellFormed().split(/[/\\]/).slice(-1);
  const clean = last.replace(/\p{Cc}/gu, '');
  const shown = /^\.*$/.test(clean) ? '' : clean;
  return [...shown].slice(-MAX_NAME_CHARS).join('');
}
