import { fileUrl, storesAt } from '../../media/media-address.js';
import { FileAddress, FindFile, UploadTokenAnswer } from '../bodies.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/**
 * Issues an upload token to any connected user. The store refuses files that are too large; after a refusal here, web
 * clients such as 5.28.0 would wait forever.
 */
const uploadToken: AnswerQuery = ({ services: { media } }, { userId, client }) => {
  const { ossConfig } = storesAt(client.origin);
  return encode(UploadTokenAnswer, { ...media.tokens.issue(userId), ossConfig });
};

/** Answers with the URL of a file of this user. Inferred: the file need not exist. */
const addressOfFile: AnswerQuery = ({ services: { media } }, { userId, client }, { body }) => {
  const { key = '', fileName = '' } = decode(FindFile, body);
  return encode(FileAddress, { downloadUrl: fileUrl(client.origin, media.idOf(userId, key), fileName) });
};

export const uploadQueries: Queries = {
  qnTkn: uploadToken,
  // Each kind of store has its own topic. The emulator has one store for all files.
  qnUrl: addressOfFile,
  aliUrl: addressOfFile,
  s3Url: addressOfFile,
  stcUrl: addressOfFile,
  minioUrl: addressOfFile,
};
