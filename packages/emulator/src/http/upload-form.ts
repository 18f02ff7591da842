import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FileFacts } from '../media/media-files.js';

/** Limits of the form: clients send the token, the key of the file and little else besides the file. */
const LIMITS = { fieldSize: 16 * 1024, fields: 20, files: 1, parts: 20, headerPairs: 20, headerSize: 16 * 1024 };

/** Thrown if the body is not the form of an upload. */
export class BadForm extends Error {
  override readonly name = 'BadForm';
}

/** The fields of a form by name. */
export type FormFields = ReadonlyMap<string, string>;

/** Reads the file of a form, and stores it. At the call, `before` has the fields that come before the file. */
type TakeFile = (facts: FileFacts, content: AsyncIterable<Uint8Array>, before: FormFields) => Promise<void>;

/**
 * Reads a form with one file as it arrives, no faster than `take` reads the file. Returns the fields when `take` is done.
 * Throws BadForm or the error of `take`, and leaves the rest of the body unread.
 */
export async function readUploadForm(request: IncomingMessage, take: TakeFile): Promise<FormFields> {
  const form = await newForm(request);
  const fields = new Map<string, string>();
  let content: Readable | undefined;
  let taken: Promise<void> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      form.on('field', (name, value, _isNameCut, isCut) => {
        fields.set(name, value);
        if (isCut) reject(new BadForm(`The field ${name.slice(0, 20)} is longer than ${LIMITS.fieldSize} bytes.`));
      });
      form.on('file', (_field, stream, name: string | undefined, _encoding, type) => {
        content = stream;
        // The reader of the stream gets the error too; without a listener, the error would end the process.
        stream.on('error', () => {});
        taken = take({ name: name ?? '', type }, stream, fields);
        taken.catch(reject);
      });
      form.on('partsLimit', () => reject(new BadForm(`The form has more than ${LIMITS.parts} parts.`)));
      form.on('finish', resolve);
      // The request may have been aborted while the library was loaded.
      if (request.destroyed) reject(new BadForm('The form was not sent to its end.'));
      form.on('error', () => reject(new BadForm('The form is not valid multipart/form-data.')));
      request.on('error', () => reject(new BadForm('The form was not sent to its end.')));
      request.pipe(form);
    });
  } catch (error) {
    request.unpipe(form);
    content?.destroy(new BadForm('The form ends in the middle of the file.'));
    await taken?.catch(() => {});
    throw error;
  }
  await taken;
  return fields;
}

/** Makes the parser of the form. Its library is loaded at the first upload, because most emulators get no upload. */
async function newForm({ headers }: IncomingMessage) {
  const { Busboy } = await import('@fastify/busboy');
  try {
    return new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] ?? '' }, limits: LIMITS });
  } catch {
    throw new BadForm('The body must be multipart/form-data with a file, a key and an upload token.');
  }
}
