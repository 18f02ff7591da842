import { expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

test('a remark replaces the one for the same user, and the others stay', () => {
  const stage = new Stage();
  stage.run('user.setRemarks', {
    userId: 'a',
    remarks: [
      { id: 'b', remark: '老板' },
      { id: 'c', remark: 'Cleo' },
    ],
  });
  stage.run('user.setRemarks', { userId: 'a', remarks: [{ id: 'b', remark: '小明 😀' }] });
  stage.run('user.setRemarks', { userId: 'z', remarks: [{ id: 'b', remark: 'Bob' }] });
  expect(stage.run('user.listRemarks', { userId: 'a' })).toEqual({
    total: 2,
    users: [
      { id: 'b', remark: '小明 😀' },
      { id: 'c', remark: 'Cleo' },
    ],
  });
  expect(stage.run('user.listRemarks', { userId: 'a', page: 2, size: 1 })).toEqual({
    total: 2,
    users: [{ id: 'c', remark: 'Cleo' }],
  });
});

test('a page of remarks has 50', () => {
  const stage = new Stage();
  const remarks = Array.from({ length: 51 }, (_, index) => ({ id: `u${index}`, remark: `${index}` }));
  stage.run('user.setRemarks', { userId: 'a', remarks });
  expect(stage.run('user.listRemarks', { userId: 'a' }).users).toHaveLength(50);
  expect(stage.run('user.listRemarks', { userId: 'a', page: 2 }).users).toEqual([{ id: 'u50', remark: '50' }]);
});

test('remarks that are deleted leave nothing behind', () => {
  const stage = new Stage();
  stage.run('user.setRemarks', { userId: 'a', remarks: [{ id: 'b', remark: 'Bob' }] });
  expect(stage.run('user.removeRemarks', { userId: 'a', targetId: 'never' })).toEqual({});
  expect(stage.run('user.listRemarks', { userId: 'a' })).toMatchObject({ total: 1 });
  stage.run('user.removeRemarks', { userId: 'a', targetId: 'b' });
  expect(stage.run('user.listRemarks', { userId: 'a' })).toEqual({ total: 0, users: [] });
  expect(stage.state).toEqual(emptyState());
});
