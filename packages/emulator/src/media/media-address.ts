/** The path of the store. Uploads go to the path itself, and each file has an address below it. */
export const MEDIA_PATH = '/_rongkit/media';

/** Characters of a name that are kept, in addresses and in the store. */
const MAX_NAME_CHARS = 120;

function uploadUrl(origin: string): string {
  return `${origin}${MEDIA_PATH}/`;
}

/**
 * The stores of files for clients, as navigation names them: one store of Qiniu's form, to which all versions of the web
 * client upload under any host. Versions before 5.7 put the scheme of their page in front of the address.
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

/** The address of a file. The name at its end is for people and for clients that look at the extension. */
export function fileUrl(origin: string, id: string, name: string): string {
  const shown = shortName(name);
  return `${origin}${MEDIA_PATH}/${id}${shown === '' ? '' : `/${encodeURIComponent(shown)}`}`;
}

/** A file name without folders and control characters. Of a long name, the end stays: it has the extension. */
export function shortName(name: string): string {
  const [last = ''] = name.toWellFormed().split(/[/\\]/).slice(-1);
  const clean = last.replace(/\p{Cc}/gu, '');
  const shown = /^\.*$/.test(clean) ? '' : clean;
  return [...shown].slice(-MAX_NAME_CHARS).join('');
}
