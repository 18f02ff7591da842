import { CODE_WORDS } from './codes.js';
import { CONTROL_WORDS } from './control.js';
import { DATA_WORDS } from './data.js';
import { FRAME_WORDS } from './frame.js';
import { TRAFFIC_WORDS } from './traffic.js';

/** Every sentence of the page: in English, and in Chinese. */
export const WORDS = { ...FRAME_WORDS, ...DATA_WORDS, ...TRAFFIC_WORDS, ...CONTROL_WORDS, ...CODE_WORDS };

export type Word = keyof typeof WORDS;
