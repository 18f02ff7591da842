import { sendImageMessage } from '@rongcloud/imlib-next';
import type { Conversation, Picture } from '../state.js';
import { addressOf, THUMBNAIL } from './message.js';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Checks a file before it is sent. Returns the picture with its size on the page, or the reason why the file cannot be
 * sent.
 */
export async function previewOf(file: File): Promise<Picture | 'not-a-picture' | 'too-large'> {
  if (file.size > MOST_BYTES) return 'too-large';
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap || !file.type.startsWith('image/')) return 'not-a-picture';
  const { width, height } = bitmap;
  bitmap.close();
  const scale = Math.min(1, THUMBNAIL / Math.max(width, height));
  const url = URL.createObjectURL(file);
  return { url, thumbnail: url, width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Uploads a picture and sends a message with it. Calls `onProgress` with the uploaded percentage. */
export function uploadPicture(
  { kind, id }: Conversation,
  {
    file,
    width: maxWidth = THUMBNAIL,
    height: maxHeight = THUMBNAIL,
  }: Pick<Picture, 'width' | 'height'> & { readonly file: File },
  onProgress: (percent: number) => void,
) {
  // `scale` is the ratio of the sides above which the web client would crop a picture.
  const thumbnailConfig = { maxWidth, maxHeight, quality: 0.8, scale: 1000 };
  return sendImageMessage(addressOf(kind, id), { file }, { onProgress }, { thumbnailConfig });
}
