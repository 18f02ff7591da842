import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { ask, isInteractive } from '../output/prompt.js';
import { apiHosts } from '../target/emitted/hosts.js';
import { type Profile, type ProfileFile, profilePath, readProfiles, writeProfiles } from './profile-file.js';

interface AddOptions {
  readonly appKey?: string;
  readonly appSecret?: string;
  readonly secretCommand?: string;
  readonly dataCenter?: string;
  readonly url?: readonly string[];
  readonly production?: true;
  readonly default?: true;
}

/** Adds `rong profile` to the program. */
export function addProfileCommands(program: Command, context: Context): void {
  const { say } = context;
  const profile = program.command('profile').description(say('groupProfile'));
  profile
    .command('add')
    .argument('<name>', say('profileArgument'))
    .description(say('profileAdd'))
    .option('--app-key <key>', say('appKeyOption'))
    .option('--app-secret <secret>', say('appSecretOption'))
    .option('--secret-command <command>', say('secretCommandOption'))
    .option('--data-center <id>', say('dataCenterOption', { values: Object.keys(apiHosts).join(', ') }))
    .option('--url <url>', say('urlOption'), (url: string, before: readonly string[] = []) => [...before, url])
    .option('--production', say('productionOption'))
    .option('--default', say('defaultOption'))
    .action((name: string, options: AddOptions) => add(context, name, options));
  profile
    .command('list')
    .description(say('profileList'))
    .action(() => list(context));
  profile
    .command('use')
    .argument('<name>', say('profileArgument'))
    .description(say('profileUse'))
    .action((name: string) => use(context, name));
  profile
    .command('remove')
    .argument('<name>', say('profileArgument'))
    .description(say('profileRemove'))
    .action((name: string) => remove(context, name));
}

async function add(context: Context, name: string, options: AddOptions): Promise<void> {
  const { appKey, appSecret, secretCommand, dataCenter, url, production } = options;
  if (appSecret !== undefined) throw new CliError('secretOnCommandLine');
  if (!/^[\w.-]{1,64}$/.test(name) || name === '__proto__') {
    throw new CliError('badOption', {
      option: 'NAME',
      limit: 'must be letters, digits, ".", "-" and "_"',
      given: name,
    });
  }
  checkAddresses(dataCenter, url);
  const file = profilePath(context.io.env);
  const before = readProfiles(file);
  if (Object.hasOwn(before.profiles, name) && !context.flags.yes) throw new CliError('profileExists', { name });
  const key = appKey ?? (await answer(context, 'appKeyQuestion', '--app-key', false));
  const profile: Profile = {
    appKey: key,
    ...(secretCommand === undefined
      ? { appSecret: await answer(context, 'appSecretQuestion', '--secret-command', true) }
      : { secretCommand }),
    ...(dataCenter !== undefined && { dataCenter }),
    ...(url !== undefined && { baseUrls: url }),
    ...(production && { production }),
  };
  const isFirst = Object.keys(before.profiles).length === 0;
  const after: ProfileFile = {
    ...before,
    ...((options.default || isFirst) && { default: name }),
    profiles: { ...before.profiles, [name]: profile },
  };
  writeProfiles(file, after);
  context.output.note(context.say('profileSaved', { name, file }));
}

function checkAddresses(dataCenter: string | undefined, urls: readonly string[] = []): void {
  if (dataCenter !== undefined && !Object.hasOwn(apiHosts, dataCenter)) {
    const limit = `must be one of ${Object.keys(apiHosts).join(', ')}`;
    throw new CliError('badOption', { option: '--data-center', limit, given: dataCenter });
  }
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (wrong !== undefined)
    throw new CliError('badOption', { option: '--url', limit: 'must be an http or https URL', given: wrong });
  const withUser = urls.map((url) => new URL(url)).find(({ username, password }) => username || password);
  if (withUser)
    throw new CliError('badOption', {
      option: '--url',
      limit: 'must have no user and no password',
      given: withUser.host,
    });
}

/**
 * Asks the user for a value on a terminal. Without a terminal, a secret is read from stdin, and any other value must be
 * given as an option.
 */
async function answer(
  { io, say }: Context,
  question: 'appKeyQuestion' | 'appSecretQuestion',
  option: string,
  isSecret: boolean,
): Promise<string> {
  const given = isInteractive(io) ? await ask(io, say(question), isSecret) : isSecret ? await text(io.stdin) : '';
  const [line = ''] = given.split(/\r?\n/, 1);
  if (line.trim() === '') throw new CliError('missingOption', { option });
  return line.trim();
}

function list({ io, output }: Context): void {
  const { default: used, profiles } = readProfiles(profilePath(io.env));
  for (const [name, { appKey, secretCommand, dataCenter, baseUrls, production }] of Object.entries(profiles)) {
    const where = baseUrls?.join(' ') ?? dataCenter ?? 'BJ';
    const secret = secretCommand === undefined ? 'file' : 'command';
    output.view({ name, default: name === used, appKey, secret, where, production: production === true });
  }
}

function use({ io, say, output }: Context, name: string): void {
  const file = profilePath(io.env);
  const before = readProfiles(file);
  requireProfile(before, name);
  writeProfiles(file, { ...before, default: name });
  output.note(say('profileUsed', { name }));
}

function remove({ io, say, output }: Context, name: string): void {
  const file = profilePath(io.env);
  const before = readProfiles(file);
  requireProfile(before, name);
  const { default: used, ...rest } = before;
  const { [name]: _, ...profiles } = before.profiles;
  if (Object.keys(profiles).length === 0 && Object.keys(rest).length === 1) rmSync(file);
  else writeProfiles(file, { ...rest, ...(used !== undefined && used !== name && { default: used }), profiles });
  output.note(say('profileRemoved', { name }));
}

function requireProfile({ profiles }: ProfileFile, name: string): void {
  if (!Object.hasOwn(profiles, name)) throw new CliError('noProfile', { name });
}
