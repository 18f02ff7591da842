/** Rules in the English error messages of the client, the emulator and `rong`, with their Chinese translations. */
const RULES: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^profile$/, '配置'],
  [/^environment$/, '环境变量'],
  [/^emulator$/, '模拟器'],
  [/^timed out$/, '超时'],
  [/^no signature$/, '没有签名'],
  [/^wrong signature$/, '签名错误'],
  [/^wrong app key$/, 'App Key 错误'],
  [/^wrong method$/, '请求方法错误'],
  [/^unknown callback$/, '未知的回调'],
  [/^too slow$/, '过慢'],
  [/^is required$/, '必填'],
  [/^is not an option(?: of the emulator)?$/, '不是可用的选项'],
  [/^must not be empty$/, '不能为空'],
  [/^must not be empty: leave it out to mean all$/, '不能为空：如果指全部，请不要填写'],
  [/^must not be missing$/, '不能缺少'],
  [/^must not contain itself$/, '不能包含自身'],
  [/^must not have a comma$/, '不能含有逗号'],
  [/^must not be `\.` or `\.\.`$/, '不能是 `.` 或 `..`'],
  [/^must be at most (\d+) bytes$/, '至多 $1 字节'],
  [/^must be at most (\d+) characters$/, '至多 $1 个字符'],
  [/^must have at least (\d+) (?:items?|entry)$/, '至少 $1 项'],
  [/^must have at most (\d+) (?:items|entries)$/, '至多 $1 项'],
  [/^must be one of (.+)$/s, '必须是 $1 之一'],
  [/^must match (.+)$/s, '必须匹配 $1'],
  [/^must be an integer from (-?\d+) to (-?\d+)$/, '必须是 $1 至 $2 的整数'],
  [/^must be an integer(?: of at least|,) (-?\d+)(?: or more)?$/, '必须是不小于 $1 的整数'],
  [/^must be an integer of at most (-?\d+)$/, '必须是不大于 $1 的整数'],
  [/^must be an integer$/, '必须是整数'],
  [/^must be a whole number$/, '必须是整数'],
  [/^must be a number from 1$/, '必须是不小于 1 的数字'],
  [/^must be a number$/, '必须是数字'],
  [/^must be a safe number$/, '必须是 2^53 以内的数字'],
  [/^must be a number of bytes(?:: an integer of at least 0)?$/, '必须是字节数'],
  [/^must be a number of commands(?:, from 0,)? or '?off'?$/, '必须是命令数或 off'],
  [/^must be true(?:, false, 1 or 0| or false)$/, '必须是 true 或 false'],
  [/^must be a string(?: that is not empty)?$/, '必须是非空字符串'],
  [/^must be a non-empty string$/, '必须是非空字符串'],
  [/^must be a string of visible ASCII characters$/, '必须由可见的 ASCII 字符组成'],
  [/^must be an object(?: of strings)?$/, '必须是对象'],
  [/^must be a JSON object$/, '必须是 JSON 对象'],
  [/^must be JSON$/, '必须是 JSON'],
  [/^must be a value, (?:an array or a Set|a list or an object)$/, '类型不受支持'],
  [/^must be well-formed Unicode, without half an emoji$/, '必须是完整的 Unicode，不能只有半个表情符号'],
  [/^must be an http or https URL$/, '必须是 http 或 https 地址'],
  [/^must be an http or https URL, or ID=URL for one callback$/, '必须是 http 或 https 地址，或 ID=URL（单个回调）'],
  [
    /^must be an http or https URL(?: of scheme, host and port)?, such as (\S+?)\.?$/,
    '必须是 http 或 https 地址，例如 $1',
  ],
  [/^must be a list of URLs$/, '必须是地址列表'],
  [/^must be a URL redis:\/\/… or rediss:\/\/…$/, '必须是 redis://… 或 rediss://… 地址'],
  [/^must be the path of a URL without a query, as in (\S+)$/, '必须是不含查询参数的路径，例如 $1'],
  [/^must be a time such as 500ms, 10s or 2m$/, '必须是时长，例如 500ms、10s、2m'],
  [/^must be a time between 1970 and 9999$/, '必须是 1970 至 9999 年之间的时间'],
  [/^must be (\S+) or (\S+)$/, '必须是 $1 或 $2'],
  [/^must be on, off or a factor such as x10$/, '必须是 on、off 或倍数，例如 x10'],
  [/^must be 'on', 'off' or a number greater than 0$/, '必须是 on、off 或大于 0 的数字'],
  [/^must be letters, digits, "\.", "-" and "_"$/, '只能由字母、数字、“.”、“-”、“_”组成'],
  [/^must have an index below (\d+): there (?:is|are) (\d+) events?$/, '序号必须小于 $1：共有 $2 个事件'],
  [/^must have an index below (\d+): there (?:is|are) (\d+) items?$/, '序号必须小于 $1：共有 $2 项'],
  [/^must be path=value$/, '必须是 path=value'],
  [/^must send to a list of receivers$/, '必须是向一组接收者发送的接口'],
  [/^must have a certificate and its key as PEM strings(.*)$/s, '必须是 PEM 格式的证书和私钥$1'],
  [/^needs --tls-key, the private key of the certificate$/, '需要 --tls-key（证书的私钥）'],
  [/^needs --tls-cert, the certificate of the private key$/, '需要 --tls-cert（私钥的证书）'],
  [/^cannot be combined with (\S+)$/, '不能与 $1 同时使用'],
  [/^has no parameter (\S+)$/, '没有参数 $1'],
  [/^has no field (\S+); it may have (.+)$/s, '没有字段 $1；可用的有 $2'],
  [/^cannot be read \((\w+)\)$/, '无法读取（$1）'],
  [/^is not JSON(.*)$/s, '不是 JSON$1'],
  [/^it is not JSON$/, '不是 JSON'],
  [/^it has no object "profiles"$/, '没有对象 "profiles"'],
  [/^it printed nothing$/, '没有输出'],
  [/^exit code (\S+)$/, '退出码 $1'],
  [/^no secret after (\d+) s$/, '$1 秒内没有输出密钥'],
  [/^there is no endpoint (\S+)$/, '没有接口 $1'],
  [/^there is no anchor (\S+)$/, '没有锚点 $1'],
  [/^must be a list of calls, such as (.+)$/s, '必须是调用的列表，例如 $1'],
  [/^must be one endpoint with its parameters, such as (.+)$/s, '必须是一个接口及其参数，例如 $1'],
  [/^the parameters of (\S+) must be a map of names and values$/, '$1 的参数必须是名称和值的映射'],
];

/** English descriptions of a given value, with their Chinese translations. */
const GIVEN: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^undefined$/, '未给出'],
  [/^(\S+) instead$/, '$1'],
  [/^an empty string$/, '空字符串'],
  [/^a string of (\d+) bytes$/, '$1 字节的字符串'],
  [/^a string of (\d+) characters$/, '$1 个字符的字符串'],
  [/^an integer of (\d+) digits$/, '$1 位的整数'],
  [/^an integer beyond 2\^53$/, '超过 2^53 的整数'],
  [/^an integer$/, '整数'],
  [/^a number with a fraction$/, '小数'],
  [/^a number$/, '数字'],
  [/^a boolean$/, '布尔值'],
  [/^an empty (?:array|object)$/, '空值'],
  [/^an array of (\d+)$/, '$1 项的数组'],
  [/^an array$/, '数组'],
  [/^an object$/, '对象'],
];

/** Matches an English error message: prefixes such as `seed.yaml: `, a subject, a rule, and the given value. */
const SENTENCE = /^((?:\S+: )*)(\S+) ((?:must|is|has|needs|cannot) .+?)(?:, (?:got|not) (.+?))?\.?$/s;

/**
 * Translates a violated rule to Chinese, such as `must be at most 64 bytes` or `--port must be a number, not x.`. Other
 * texts stay unchanged, such as messages of the service.
 */
export function inChinese(text: string): string {
  const [, before = text, meant] = /^(.*), did you mean (\S+)\?$/s.exec(text) ?? [];
  const rule = translate(before, RULES) ?? translate(before, GIVEN) ?? sentence(before) ?? before;
  return meant === undefined ? rule : `${rule}，是不是 ${meant}？`;
}

function sentence(text: string): string | undefined {
  const [, place = '', subject = '', rule = '', given] = SENTENCE.exec(text) ?? [];
  const chinese = translate(rule, RULES);
  if (chinese === undefined) return undefined;
  const end = given === undefined ? '' : `（实际为 ${translate(given, GIVEN) ?? given}）`;
  return `${place}${subject === 'keys' ? '键' : subject} ${chinese}${end}`;
}

function translate(text: string, table: typeof RULES): string | undefined {
  const found = table.find(([english]) => english.test(text));
  return found && text.replace(found[0], found[1]);
}
