import { InvalidDocument } from '../../domain/state/shape.js';
import { realTime } from '../../real-time.js';
import { requireKind } from '../document.js';
import { DocumentReader, isHeader } from '../document-reader.js';
import { Past } from './past.js';

/** The maximum length of a line. The emulator writes shorter lines. */
const MAX_LINE_CHARS = 64 * 1024 * 1024;
const LINES_PER_SLICE = 200;

/** Reads a report of unknown origin. Checks the form of each line, but not whether the commands can be applied. */
export function* readReport(pieces: Iterable<Uint8Array>): Generator<void, Past> {
  const report = new ReportReader();
  let number = 0;
  for (const line of linesIn(pieces)) {
    number += 1;
    if (number === 1 || line.trim() !== '') report.line(line, `line ${number}`);
    if (number % LINES_PER_SLICE === 0) yield;
  }
  return report.finish();
}

class ReportReader {
  /** Commands and notes that were read, but are not yet in `#past`. */
  readonly #read: string[] = [];
  readonly #reader = new DocumentReader({
    now: () => realTime.now(),
    onCommand: (json) => this.#read.push(json),
  });
  /** The history; undefined until the state is complete and the first line after it is read. */
  #past: Past | undefined;
  #hasBegun = false;

  line(line: string, at: string): void {
    if (!this.#hasBegun) this.#begin(line, at);
    else if (isHeader(line)) {
      requireKind(this.#reader.begin(line, at), 'journal', at);
      this.#openPast().take(line);
    } else this.#reader.line(line, at);
    for (const each of this.#read.splice(0)) this.#openPast().take(each);
  }

  finish(): Past {
    return this.#openPast();
  }

  #begin(line: string, at: string): void {
    if (!isHeader(line)) throw new InvalidDocument('The file is no report: its first line is no header.');
    requireKind(this.#reader.begin(line, at), 'state', at);
    this.#hasBegun = true;
  }

  #openPast(): Past {
    const header = this.#reader.stateHeader;
    this.#past ??= new Past({ seq: header?.seq ?? 0, state: this.#reader.finish('The report'), header: header ?? {} });
    return this.#past;
  }
}

function* linesIn(pieces: Iterable<Uint8Array>): Generator<string, void> {
  const decoder = new TextDecoder();
  // The parts of a line that spans several pieces. Each part is searched for line breaks only once.
  let begun: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    // `TextDecoder` does not decode shared memory, so the bytes are copied.
    const [first = '', ...lines] = decoder.decode(Uint8Array.from(piece), { stream: true }).split('\n');
    begun.push(first);
    length += first.length;
    if (length > MAX_LINE_CHARS) throw new InvalidDocument('A line of the file is too long.');
    const rest = lines.pop();
    if (rest === undefined) continue;
    yield begun.join('');
    yield* lines;
    begun = [rest];
    length = rest.length;
  }
  yield begun.join('') + decoder.decode();
}
