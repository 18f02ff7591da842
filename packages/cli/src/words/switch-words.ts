import { EXIT } from '../exit-codes.js';
import { defineErrors, defineWords } from './define-words.js';

/** Texts of `rong switch`. */
export const SWITCH_WORDS = defineWords({
  groupSwitch: [
    'try a project of rongcloud-sdk on the emulator, and move it to RongKit',
    '在模拟器上试运行使用 rongcloud-sdk 的项目，并迁移到 RongKit',
  ],
  switchFolder: ['folder of the project', '项目目录'],
  applyOption: [
    'move the project: by its package.json, by the names of its imports, or by its calls (default: change nothing)',
    '迁移项目：修改 package.json、修改导入名称，或改写调用（默认：不做任何更改）',
  ],
  testOption: [
    "line that runs the tests (default: the script test of package.json), such as 'node check.js'",
    "运行测试的命令（默认：package.json 的 test 脚本），例如 'node check.js'",
  ],
  noTestOption: ['run no tests', '不运行测试'],
  testTimeoutOption: ['longest time of the tests', '测试的最长时间'],
  allowHostOption: [
    'host that the tests may reach, such as that of a database; repeat it for more',
    '测试可以访问的主机，例如数据库；可重复',
  ],
  apiHostOption: [
    'further host of the API, such as that of a private cloud; repeat it for more',
    '其他 API 主机，例如私有云；可重复',
  ],
  packagesOption: [
    'folder with the tarballs of npm run pack, in place of npm',
    '已打好的包（tarball）所在的目录，代替 npm',
  ],
  noInstallOption: ['change the files, and install nothing', '只修改文件，不安装'],
  allowDirtyOption: [
    'move a project that git cannot bring back; the old files are kept in another folder',
    '即使 git 无法恢复也进行迁移；旧文件保存在另一个目录',
  ],
  switchHelp: [
    'The tests run with an emulator in place of RongCloud. Connections to other machines are refused.\nWithout --apply nothing is changed.',
    '测试使用模拟器代替融云。到其他机器的连接会被拒绝。\n没有 --apply 时不做任何更改。',
  ],
  switchNothing: [
    'nothing in {folder} uses rongcloud-sdk, and nothing signs requests itself',
    '{folder} 中没有使用 rongcloud-sdk，也没有自行签名的请求',
  ],
  testsBefore: ['running {command} on the emulator', '正在模拟器上运行 {command}'],
  testsAfter: ['running {command} again', '再次运行 {command}'],
  installing: ['installing with {manager}', '正在用 {manager} 安装'],
  foundOld: ['rongcloud-sdk {version}; files that name it: {files}', 'rongcloud-sdk {version}；涉及的文件数：{files}'],
  foundSigningOnly: [
    'no rongcloud-sdk, but requests that are signed by hand',
    '没有 rongcloud-sdk，但有自行签名的请求',
  ],
  foundCopy: ['{folder}: a copy of the package', '{folder}：包的副本'],
  foundMore: ['and {count} more places', '以及另外 {count} 处'],
  foundSigning: ['signs requests itself', '自行签名请求'],
  trialBefore: [
    'Before: the tests {ended}; calls to the emulator: {calls}',
    '迁移前：测试{ended}；{calls} 个调用到达模拟器',
  ],
  trialAfter: [
    'After: the tests {ended}; calls to the emulator: {calls}',
    '迁移后：测试{ended}；{calls} 个调用到达模拟器',
  ],
  trialPassed: ['passed in {seconds} s', '通过，用时 {seconds} 秒'],
  trialFailed: ['failed with exit code {exit} in {seconds} s', '失败，退出码 {exit}，用时 {seconds} 秒'],
  trialTimeout: ['did not end and were stopped after {seconds} s', '没有结束，在 {seconds} 秒后被停止'],
  silentHead: [
    'Refused, and no test failed. The old package resolves a refusal to { code, msg }; RongKit throws it:',
    '被拒绝，但没有测试失败。旧包会以 { code, msg } 完成；RongKit 会抛出错误：',
  ],
  unnoticedHead: ['Refused, and no test failed:', '被拒绝，但没有测试失败：'],
  refusedHead: ['Refused:', '被拒绝：'],
  garbledHead: [
    'Accepted, but not as meant. These strings were sent in place of an object or a missing argument:',
    '已被接受，但内容有误。对象或缺少的参数被发成了这些字符串：',
  ],
  garbled: ['{endpoint}: {param} is {value}', '{endpoint}：{param} 为 {value}'],
  nothingChanged: ['Nothing was changed. The ways to move:', '未做任何更改。迁移方式：'],
  waysAlias: [
    '--apply alias    one line of package.json; the code stays',
    '--apply alias    只改 package.json 的一行；代码不变',
  ],
  waysCompat: [
    '--apply compat   the code imports rongkit/compat; its calls stay',
    '--apply compat   代码导入 rongkit/compat；调用不变',
  ],
  waysCodemod: [
    '--apply codemod  {calls} calls become those of RongKit; {left} places stay on rongkit/compat',
    '--apply codemod  {calls} 个调用改为 RongKit 的调用；{left} 处保留 rongkit/compat',
  ],
  waysNoCodemod: [
    '--apply codemod  calls become those of RongKit; needs npm install --global @rongkit/codemod',
    '--apply codemod  调用改为 RongKit 的调用；需要 npm install --global @rongkit/codemod',
  ],
  movedNothing: ['There was nothing to change.', '没有需要更改的内容。'],
  movedFiles: ['Changed {count} files by {way}:', '已通过 {way} 更改 {count} 个文件：'],
  movedCodemod: [
    'Changed {count} files by {way}, with {calls} calls:',
    '已通过 {way} 更改 {count} 个文件，共 {calls} 个调用：',
  ],
  undo: ['Undo: {undo}', '撤销：{undo}'],
  differsNot: [
    'Before and after, the tests made the same calls and got the same refusals.',
    '迁移前后，测试的调用和被拒绝的情况相同。',
  ],
  differsHead: ['Different after the move:', '迁移后的不同：'],
  differsExit: [
    'the tests ended with {before} before, and with {after} now',
    '测试的退出码以前是 {before}，现在是 {after}',
  ],
  differsCalls: ['{endpoint}: {before} calls before, {after} now', '{endpoint}：以前 {before} 次调用，现在 {after} 次'],
  differsRefusals: [
    '{endpoint}: refused with {code} {before} times before, {after} now',
    '{endpoint}：以前被 {code} 拒绝 {before} 次，现在 {after} 次',
  ],
  differsHost: ['a connection to {host} was refused, as never before', '到 {host} 的连接被拒绝，以前没有'],
  leftNothing: ['Nothing is left to do.', '没有遗留事项。'],
  leftHead: ['Left to do:', '遗留事项：'],
  leftSigning: [
    'signs requests itself: new RongCloud({ appKey, appSecret }) of rongkit does this, with a method for each endpoint',
    '自行签名请求：rongkit 的 new RongCloud({ appKey, appSecret }) 会代劳，每个接口都有方法',
  ],
  leftInside: [
    '{name} is a file inside of the old package, which RongKit does not have',
    '{name} 是旧包的内部文件，RongKit 没有该文件',
  ],
  leftText: [
    '{name} stands in a string: if the module is loaded by this name, change it by hand',
    '{name} 在字符串中：如果以此名称加载模块，请手动修改',
  ],
  leftUse: ['{what} stays on rongkit/compat: {reason}', '{what} 保留 rongkit/compat：{reason}'],
  leftSkipped: [
    'skipped by the codemod: a syntax error, or an unknown way to use the package',
    '被 codemod 跳过：语法错误，或未知的使用方式',
  ],
  leftTodos: [
    'look at the {count} comments TODO(rongkit): refusals throw there now',
    '查看 {count} 处 TODO(rongkit) 注释：那里的拒绝现在会抛出错误',
  ],
  leftCopy: ['the copy of the old package is not used any more', '旧包的副本不再使用'],
  leftNotInstalled: [
    'rongcloud-sdk is not installed: run npm install before the tests can pass',
    'rongcloud-sdk 尚未安装：请先运行 npm install',
  ],
  leftPinned: [
    'overrides or resolutions name rongcloud-sdk: remove them',
    'overrides 或 resolutions 中有 rongcloud-sdk：请删除',
  ],
  leftInstall: ['install the changed dependencies', '安装更改后的依赖'],
  leftNoTests: [
    'there are no tests, so nothing is proven: --test COMMAND runs any program',
    '没有测试，因此未经验证：--test COMMAND 可运行任意程序',
  ],
  leftTimeout: [
    'the tests did not end, with the old package either: --test-timeout gives them more time',
    '使用旧包时测试也没有结束：--test-timeout 可延长时间',
  ],
  leftFailing: [
    'the tests fail with the old package already (exit code {exit}), so they prove little',
    '使用旧包时测试已经失败（退出码 {exit}），因此证明力有限',
  ],
  leftNotNode: [
    'no process of Node.js ran: other runtimes are not led to the emulator, and not kept from other hosts',
    '没有运行 Node.js 进程：其他运行时不会被引向模拟器，也不会被阻止访问其他主机',
  ],
  leftNoCalls: [
    'the tests made no call that reached the emulator, so they prove nothing about the package',
    '没有调用到达模拟器，因此测试不能证明该包的任何情况',
  ],
  leftHost: [
    'a connection to {host} was refused: --allow-host {name} allows it, if the tests need it',
    '到 {host} 的连接被拒绝：如测试需要，可用 --allow-host {name} 允许',
  ],
  leftTypes: [
    "RongKit has types, which the old package lacked: mend what TypeScript names, or write declare module 'rongkit/compat'; into a .d.ts file for now",
    "RongKit 有类型，旧包没有：请修正 TypeScript 指出的问题，或暂时在 .d.ts 文件中写 declare module 'rongkit/compat';",
  ],
  leftKeys: [
    'the code has {count} app keys; in the trial they were one app',
    '代码使用了 {count} 个 App Key；试运行中它们是同一个应用',
  ],
});

export const SWITCH_ERRORS = defineErrors({
  noProject: {
    exit: EXIT.usage,
    message: ['{folder} is not a folder', '{folder} 不是目录'],
    fix: ['name the folder with the package.json of the project', '请指定项目 package.json 所在的目录'],
  },
  noTarball: {
    exit: EXIT.usage,
    message: ['{folder} has no {file}', '{folder} 中没有 {file}'],
    fix: [
      'npm run pack of RongKit leaves the packages in its folder tarballs',
      'RongKit 的 npm run pack 会把包放在 tarballs 目录',
    ],
  },
  noCodemod: {
    exit: EXIT.usage,
    message: ['@rongkit/codemod is not installed', '未安装 @rongkit/codemod'],
    fix: ['npm install --global @rongkit/codemod', 'npm install --global @rongkit/codemod'],
  },
  switchNoGit: {
    exit: EXIT.guarded,
    message: [
      '{folder} is in no git repository, so the move could not be taken back',
      '{folder} 不在 git 仓库中，无法撤销迁移',
    ],
    fix: [
      'commit the project first, or add --allow-dirty, which keeps the old files elsewhere',
      '请先提交项目，或加上 --allow-dirty（会另存旧文件）',
    ],
  },
  switchChanged: {
    exit: EXIT.guarded,
    message: ['{folder} has changes that are not committed', '{folder} 有未提交的更改'],
    fix: [
      'commit or stash them first, or add --allow-dirty, which keeps the old files elsewhere',
      '请先提交或暂存，或加上 --allow-dirty（会另存旧文件）',
    ],
  },
  switchUntracked: {
    exit: EXIT.guarded,
    message: ['files to change in {folder} are not in git', '{folder} 中要更改的文件不在 git 中'],
    fix: [
      'commit them first, or add --allow-dirty, which keeps the old files elsewhere',
      '请先提交，或加上 --allow-dirty（会另存旧文件）',
    ],
  },
  installFailed: {
    exit: EXIT.refused,
    message: ['{command} ended with {exit}:\n{reason}', '{command} 的退出码为 {exit}：\n{reason}'],
    fix: [
      'the source files, package.json and the lock files are as they were, but node_modules may differ; until the packages are on npm, name their folder with --packages',
      '源文件、package.json 和锁文件已恢复原样，但 node_modules 可能不同；在包发布到 npm 之前，请用 --packages 指定目录',
    ],
  },
});
