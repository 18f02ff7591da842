import path from 'node:path';
import { expect, test } from 'vitest';
import { runsFolder } from '../bulk/run-folder.js';
import { profilePath } from './profile-file.js';

const HOME = '/home/ann';
const APPDATA = 'C:\\Users\\ann\\AppData\\Roaming';
const LOCALAPPDATA = 'C:\\Users\\ann\\AppData\\Local';

test.each([
  [{ HOME }, 'linux', '/home/ann/.config'],
  [{ HOME, XDG_CONFIG_HOME: '/xdg' }, 'darwin', '/xdg'],
  [{ HOME, XDG_CONFIG_HOME: '', APPDATA }, 'linux', '/home/ann/.config'],
  [{ USERPROFILE: 'C:\\Users\\ann', APPDATA }, 'win32', APPDATA],
  [{ USERPROFILE: 'C:\\Users\\ann', APPDATA, XDG_CONFIG_HOME: 'D:\\xdg' }, 'win32', 'D:\\xdg'],
] as const)('with %j on %s, profiles are in %s', (env, platform, folder) => {
  expect(profilePath(env, platform)).toBe(path.join(folder, 'rongkit', 'config.json'));
});

test.each([
  [{ HOME }, 'linux', '/home/ann/.local/state'],
  [{ HOME, XDG_STATE_HOME: '/xdg' }, 'linux', '/xdg'],
  [{ USERPROFILE: 'C:\\Users\\ann', LOCALAPPDATA }, 'win32', LOCALAPPDATA],
] as const)('with %j on %s, runs are in %s', (env, platform, folder) => {
  expect(runsFolder(env, platform)).toBe(path.join(folder, 'rongkit', 'bulk'));
});
