import { rspack } from '@rspack/core';
import { builder } from './webpack.mjs';

export const build = builder(rspack);
