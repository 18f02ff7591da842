import { fileUrl, storesAt } from '../../media/media-address.js';
import { FileAddress, FindFile, UploadTokenAnswer } from '../bodies.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/**
 * Issues an upload token to anybody who is connected. A file that is too large is refused by the store: after a refusal
 * here, versions such as 5.28.0 would wait for ever.
 */
const uploadToken: AnswerQuery = ({ services: { media } }, { userId, client }) => {
  const { ossConfig } = storesAt(client.origin);
  return encode(UploadTokenAnswer, { ...media.tokens.issue(userId), ossConfig });
};

/** The address of a file of this user. Inferred: nobody checks that the file is there. */
const addressOfFile: AnswerQuery = ({ services: { media } }, { userId, client }, { body }) => {
  const { key = '', fileName = '' } = decode(FindFile, body);
  return encode(FileAddress, { downloadUrl: fileUrl(client.origin, media.idOf(userId, key), fileName) });
};

export const uploadQueries: Queries = {
  qnTkn: uploadToken,
  // Each kind of store has a topic of its own. All files are in one store here.
  qnUrl: addressOfFile,
  aliUrl: addressOfFile,
  s3Url: addressOfFile,
  stcUrl: addressOfFile,
  minioUrl: addressOfFile,
};
