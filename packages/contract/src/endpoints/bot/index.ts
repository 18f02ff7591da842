import { createIntegration, removeIntegration, updateIntegration } from './integrations.js';
import { create, get, list, remove, update } from './life.js';

export const bot = { create, list, get, update, remove, createIntegration, updateIntegration, removeIntegration };
