import { Refusal } from '../../domain/values/refusal.js';
import { fileUrl, storesAt } from '../../media/media-address.js';
import { FileAddress, FindFile, GetUploadToken, UploadTokenAnswer } from '../bodies.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/** Inferred from the client's name for the code: the file is too large. */
const FILE_TOO_LARGE = 26_106;
const KILOBYTE = 1024;

/** Clients from 5.38 on say the size in kilobytes, rounded up. */
const uploadToken: AnswerQuery = ({ services: { media } }, { userId, client }, { body }) => {
  const { size: kilobytes = 0 } = decode(GetUploadToken, body);
  if ((kilobytes - 1) * KILOBYTE >= media.maxBytes) {
    throw new Refusal(FILE_TOO_LARGE, `The file is larger than ${media.maxBytes} bytes.`);
  }
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
