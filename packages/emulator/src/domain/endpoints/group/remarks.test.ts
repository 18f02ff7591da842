import { expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

test('a member has one push name in each group, until it is deleted', () => {
  const stage = new Stage();
  const nameOf = (userId: string, groupId: string) => stage.run('group.getRemarks', { userId, groupId }).remark;
  stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
  stage.run('group.setRemarks', { groupId: 'g', userId: 'a', remark: 'Old' });
  stage.run('group.setRemarks', { groupId: 'g', userId: 'a', remark: '新名 🎉' });
  stage.run('group.setRemarks', { groupId: 'h', userId: 'a', remark: 'Other' });
  stage.run('group.dismiss', { groupId: 'g', userId: 'a' });
  expect([nameOf('a', 'g'), nameOf('a', 'h'), nameOf('b', 'g')]).toEqual(['新名 🎉', 'Other', '']);
  stage.run('group.removeRemarks', { groupId: 'g', userId: 'a' });
  stage.run('group.removeRemarks', { groupId: 'nowhere', userId: 'a' });
  expect([nameOf('a', 'g'), nameOf('a', 'h')]).toEqual(['', 'Other']);
  expect([...stage.state.groupRemarks.keys()]).toEqual(['h']);
});
