/** What reaches the terminal: lines on standard output, progress and errors on standard error, colour only as emphasis. */
import measuredWidth from 'string-width'

export type Colour =
  | 'free'
  | 'conditional'
  | 'prohibited'
  | 'undetermined'
  | 'out-of-scope'
  | 'strong'
  | 'faint'
  | 'accent'

/** In milliseconds, as timers count. */
const second = 1000

const codes: Readonly<Record<Colour, string>> = {
  free: '36',
  conditional: '33',
  prohibited: '31',
  undetermined: '35',
  'out-of-scope': '2',
  strong: '1',
  faint: '2',
  accent: '36',
}

export interface OutputOptions {
  readonly json: boolean
  readonly quiet: boolean
  readonly colours: boolean
}

export class Output {
  readonly #options: OutputOptions
  #progress = ''
  #timer: NodeJS.Timeout | null = null
  #drawn = false

  constructor(options: OutputOptions) {
    this.#options = options
  }

  get isJson(): boolean {
    return this.#options.json
  }

  /** One line for a person to read. Nothing with `--json`, nor with `--quiet` unless it is the answer itself. */
  line(text = '', answer = false): void {
    this.endProgress()
    if (this.#options.json || (this.#options.quiet && !answer)) return
    process.stdout.write(`${visible(text).trimEnd()}\n`)
  }

  lines(texts: readonly string[], answer = false): void {
    for (const text of texts) this.line(text, answer)
  }

  /** The one document of `--json`. */
  json(document: unknown): void {
    if (this.#options.json)
      process.stdout.write(`${asciiControls(JSON.stringify(document, plainNumbers, 2))}\n`)
  }

  error(text: string): void {
    this.endProgress()
    process.stderr.write(`${visible(text)}\n`)
  }

  /**
   * A line that is written over while something goes on, with the seconds that have gone by; shown from the second second
   * on, at a terminal only. It ends with the next line of output.
   */
  progress(text: string): void {
    if (this.#options.json || this.#options.quiet || !process.stderr.isTTY) return
    this.#progress = text
    if (this.#timer) return
    const began = Date.now()
    this.#timer = setInterval(() => {
      this.#drawn = true
      process.stderr.write(`\r\u001b[K  ${this.#progress} … ${Math.round((Date.now() - began) / second)} s`)
    }, second)
    // What is shown must never keep the program alive.
    this.#timer.unref()
  }

  endProgress(): void {
    if (this.#timer) clearInterval(this.#timer)
    if (this.#drawn) process.stderr.write('\r\u001b[K')
    this.#timer = null
    this.#drawn = false
  }

  paint(text: string, colour: Colour): string {
    return this.#options.colours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text
  }
}

/** What cannot be seen, moves the cursor or turns the direction of writing; not our own colours, nor lines. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /(\u001b\[\d*m)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A text as it may reach a terminal: what could change more than its own letters is written by its number. */
export function visible(text: string): string {
  return text.replace(unseen, (whole, colour: string | undefined) => colour ?? escaped(whole))
}

/** In JSON the same characters may stand in strings only, where an escape means the same. */
const asciiControls = (json: string): string =>
  json.replace(unseen, whole => (whole === '' ? '' : escaped(whole)))

const escaped = (letter: string): string =>
  [...letter].map(one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

/** Open ends of intervals are `null` in JSON. */
function plainNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

/** Columns of the terminal that a text takes. Plain ASCII needs no tables of characters. */
export function stringWidth(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : measuredWidth(text)
}

/** Pads to a width in columns of the terminal: a Chinese character takes two. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Rows of cells as aligned lines. With a width the last column is broken, and goes on under itself. */
export function table(
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
  gap = 2,
): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell) + gap)
    })
  }
  const lead = widths.reduce((sum, one) => sum + one, 0)
  return rows.flatMap(row => {
    const first = row
      .slice(0, -1)
      .map((cell, column) => pad(cell, widths[column]!))
      .join('')
    const last =
      width === Number.POSITIVE_INFINITY
        ? [row.at(-1) ?? '']
        : wrap(row.at(-1) ?? '', Math.max(24, width - lead))
    return last.map((part, index) => `${index === 0 ? first : ' '.repeat(lead)}${part}`.trimEnd())
  })
}

/**
 * What is not broken: a Chinese character, or a word and the spaces after it; each with the marks that close behind it, since
 * none begins a line, and those that open before it, since none ends one.
 */
const unbroken =
  /[（《「『“【]*(?:[\u2e80-\u2fff\u3003-\u3007\u3012-\ufeff\uff05\uff10-\uff19\uff21-\uff5a]|[^\s\u2e80-\uffef]+)[、。，；：！？）》」』”】…]*\s*|[\u3000-\uffef]|\s+/gu

/** Breaks a text into lines of at most `width` columns, between words, and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(unbroken) ?? []) {
    if (stringWidth(line + part.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

export const terminalWidth = (): number => Math.max(60, Math.min(process.stdout.columns ?? 100, 120))
