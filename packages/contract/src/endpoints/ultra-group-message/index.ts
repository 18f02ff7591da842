import { listExpansion, removeExpansion, setExpansion } from './expansion.js';
import { get, query, queryAround } from './history.js';
import { modify } from './modify.js';

export const ultraGroupMessage = {
  modify,
  get,
  query,
  queryAround,
  setExpansion,
  removeExpansion,
  listExpansion,
};
