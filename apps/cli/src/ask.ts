/** Asking, one question at a time, saying who asks and where each answer leads; "I don't know" is always an answer. */

import { createInterface } from 'node:readline/promises'
import {
  type Ask,
  answered,
  back,
  findCategories,
  type Interview,
  nearCategories,
  nextAsk,
  readAnswer,
  type Said,
  saysUnknown,
} from '@carnet/interview'
import type { Library } from '@carnet/lawbook'
import { textIn } from '@carnet/locales'
import type { Context } from './context.ts'
import { interrupt } from './interrupt.ts'
import { choiceWord, indented, questionBlock, whyLines } from './show/interview.ts'

/** Asks until nothing that is asked can change the answer, or until somebody says stop. */
export async function askAll(context: Context, library: Library, start: Interview): Promise<Interview> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY === true,
  })
  // At a question the terminal hands Ctrl-C to the reader of lines and not to the process.
  lines.on('SIGINT', interrupt)
  const read = linesOf(lines)
  let interview = start
  try {
    for (;;) {
      const ask = thinking(context, () => nextAsk(library, interview))
      if (ask === null) return interview
      const next = await askOne(context, library, { interview, ask }, read)
      if (next === null) return interview
      interview = next
    }
  } finally {
    lines.close()
  }
}

/** Which question comes next can take seconds, in which nothing else runs: a terminal shows that something goes on. */
function thinking<Result>({ say }: Context, work: () => Result): Result {
  if (!process.stderr.isTTY) return work()
  process.stderr.write(`  ${say('interview.thinking')}`)
  try {
    return work()
  } finally {
    process.stderr.write('\r\u001b[K')
  }
}

type Read = (prompt: string) => Promise<string | null>

/** The lines of a terminal, or of a file that is piped in: then none is lost while a question is thought over. Null at the end. */
function linesOf(lines: ReturnType<typeof createInterface>): Read {
  const waiting: string[] = []
  const readers: ((line: string | null) => void)[] = []
  let ended = false
  lines.on('line', line => {
    const reader = readers.shift()
    if (reader) reader(line)
    else waiting.push(line)
  })
  lines.once('close', () => {
    ended = true
    for (const reader of readers.splice(0)) reader(null)
  })
  return prompt => {
    process.stderr.write(prompt)
    const line = waiting.shift()
    if (line !== undefined) return Promise.resolve(line)
    return ended ? Promise.resolve(null) : new Promise(resolve => readers.push(resolve))
  }
}

interface Asking {
  readonly interview: Interview
  readonly ask: Ask
}

/** The interview after the answer; null when somebody stops. */
async function askOne(
  context: Context,
  library: Library,
  { interview, ask }: Asking,
  read: Read,
): Promise<Interview | null> {
  const { hint, lines } = questionBlock(context, library, interview, ask)
  process.stderr.write(`\n${lines.join('\n')}\n`)
  for (;;) {
    const line = await read('  > ')
    const text = line?.trim() ?? ''
    if (line === null || /^(stop|quit|停止)$/i.test(text)) return null
    if (/^(back|undo|撤回)$/i.test(text)) return back(interview)
    if (/^(why|为什么)$/i.test(text)) {
      process.stderr.write(`${whyLines(context, library, ask).join('\n')}\n`)
      continue
    }
    if (saysUnknown(text)) return answered(library, interview, ask, null)
    const said = understood(context, library, ask, text)
    if (said) return answered(library, interview, ask, said)
    if (said === null) continue
    process.stderr.write(`${indented(context.say('cli.not-understood', { hint })).join('\n')}\n`)
  }
}

/** Undefined where the answer is not of the form that is expected; null where it was told what is wrong. */
function understood(
  context: Context,
  library: Library,
  { expected }: Ask,
  text: string,
): Said | null | undefined {
  const { vocabulary } = library
  if (expected.form === 'choice') {
    const { language } = context
    const called = expected.choices.find(choice => choiceWord(language, choice) === text)
    return readAnswer(vocabulary, expected, called ?? text) ?? undefined
  }
  if (expected.form !== 'category') return readAnswer(vocabulary, expected, text) ?? undefined
  const phrases = text.split(/[,，、;；]+/).filter(phrase => phrase.trim() !== '')
  const codes: string[] = []
  let known = true
  for (const phrase of phrases) {
    const found = findCategories(vocabulary, phrase)
    if (found.length === 1) codes.push(found[0]!)
    else {
      known = false
      const near = found.length === 0 ? nearCategories(vocabulary, phrase) : found
      const unknown = near.length === 0 ? 'interview.not-found' : 'interview.near'
      const which = found.length === 0 ? unknown : 'interview.which'
      const shown = near
        .slice(0, mostShown)
        .map(code => `${code} (${textIn(vocabulary.categories[code]!, context.language)})`)
      const told = context.say(which, { phrase: phrase.trim(), codes: shown.join(', ') })
      process.stderr.write(`${indented(told).join('\n')}\n`)
    }
  }
  if (!known) return null
  return codes.length === 0 ? undefined : { values: [...new Set(codes)] }
}

/** So many categories are named when a word can mean several. */
const mostShown = 8
