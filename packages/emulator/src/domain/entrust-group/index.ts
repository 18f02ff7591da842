import { lifecycleHandlers } from './lifecycle.js';
import { memberHandlers } from './members.js';
import { membershipHandlers } from './membership.js';
import { queryHandlers } from './queries.js';
import { viewHandlers } from './views.js';

export const entrustGroupHandlers = [
  ...lifecycleHandlers,
  ...membershipHandlers,
  ...memberHandlers,
  ...viewHandlers,
  ...queryHandlers,
];
