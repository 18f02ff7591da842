/** An instruction of a Dockerfile, such as `COPY --from=build /a /b`. */
export interface Instruction {
  readonly name: string;
  readonly flags: Readonly<Record<string, string>>;
  /** Words after the flags. The rest of an instruction with a command line or JSON is a single word. */
  readonly words: readonly string[];
}

/** Stage of a build: the instructions from a `FROM` to the next `FROM`. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/**
 * Parses the text of a Dockerfile of this repository: each line is one instruction, without continued lines and
 * variables.
 */
export function stagesOf(text: string): Stage[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const line of lines) {
    if (line.endsWith('\\')) throw new Error(`A continued line is not read here: ${line}`);
    const instruction = instructionOf(line);
    if (instruction.name === 'FROM') {
      const [base = '', , name = String(stages.length)] = instruction.words;
      stages.push({ base, name, instructions: [] });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function instructionOf(line: string): Instruction {
  const [name = '', ...rest] = line.split(' ');
  const flags: Record<string, string> = {};
  while (rest[0]?.startsWith('--')) {
    const [flag = '', value = ''] = String(rest.shift()).slice(2).split('=');
    flags[flag] = value;
  }
  const isOneWord = ['RUN', 'ENTRYPOINT', 'HEALTHCHECK'].includes(name);
  return { name, flags, words: isOneWord ? [rest.join(' ')] : rest };
}
