import { clearHistory, getAttribute, setTop } from './attributes.js';
import { getNotification, getTypeNotification, setNotification, setTypeNotification } from './notification.js';

export const conversation = {
  setNotification,
  getNotification,
  setTypeNotification,
  getTypeNotification,
  setTop,
  clearHistory,
  getAttribute,
};
