/** `carnet request FILE`: a court or an authority abroad asks for data; the memo on it. `--template` prints a request to fill in. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Library } from '@carnet/lawbook'
import { lawLanguage, requestTemplate } from '@carnet/locales'
import { type ForeignRequest, type Memo, makeMemo, readRequest } from '@carnet/requests'
import { type Context, version } from '../context.ts'
import { exitCodes, exitOf } from '../exit.ts'
import { openLibrary, releasesJson } from '../open-library.ts'
import { terminalWidth } from '../output.ts'
import { memoLines } from '../show/memo.ts'
import { writeNew } from '../write-new.ts'
import { readDay } from './decide.ts'

export interface RequestOptions {
  readonly template?: boolean
  readonly asOf?: string
  readonly out?: string
}

export async function requestCommand(
  context: Context,
  file: string | undefined,
  options: RequestOptions,
): Promise<number> {
  if (options.template) return printTemplate(context)
  if (file === undefined) throw new CarnetError('CARNET_REQUEST_NOT_GIVEN')
  const law = await openLibrary(context)
  const { library } = law
  const { vocabulary, codes } = library
  const today = context.today
  const read = readRequest(readText(file), file, { vocabulary, codes, today })
  const request = asOf(read, readDay(options.asOf))
  const memo = await makeMemo(library, request)
  const { output, say, bracket } = context
  const exit = exitOf(memo)
  output.line(
    `${output.paint(say('request.memo'), 'strong')}  ${output.paint(say('cli.as-of', { day: memo.as_of }), 'faint')}`,
  )
  output.line(`${request.title}`)
  output.line(
    `${output.paint(say(`outcome.${memo.outcome}`), memo.outcome)}${memo.standing ? bracket(say(`standing.${memo.standing}`)) : ''}`,
    true,
  )
  output.line()
  output.lines(memoLines(context, library, request, memo, terminalWidth()))
  const { out } = options
  if (out !== undefined) await writeMemo(context, library, request, memo, out)
  const { declaration: _declaration, ...said } = request
  output.json({
    carnet_json: 1,
    command: 'request',
    exit,
    request: said,
    memo,
    ...(out === undefined ? {} : { file: out }),
    ...releasesJson(law),
  })
  return exit
}

/** What makes documents is loaded when one is asked for. */
async function writeMemo(
  { language, clock, output, say, colon }: Context,
  { regimes, vocabulary }: Library,
  request: ForeignRequest,
  memo: Memo,
  out: string,
): Promise<void> {
  const { buildRequestMemo, renderDocument } = await import('@carnet/documents')
  const { formatOf } = await import('./document.ts')
  const format = formatOf(extname(out) === '' ? 'docx' : undefined, out)
  const made = clock().toISOString()
  const model = buildRequestMemo({ request, memo, regimes, vocabulary, version, made }, lawLanguage(language))
  writeNew(out, await renderDocument(model, format))
  output.line(colon(say('documents.written'), out))
  if (lawLanguage(language) !== language) output.line(say('documents.language'))
}

const asOf = (request: ForeignRequest, day: string | undefined): ForeignRequest =>
  day === undefined ? request : { ...request, declaration: { ...request.declaration, as_of: day } }

function printTemplate({ output, language }: Context): number {
  const template = requestTemplate(language)
  output.lines(template.trimEnd().split('\n'), true)
  output.json({ carnet_json: 1, command: 'request', exit: exitCodes.done, template })
  return exitCodes.done
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError('CARNET_REQUEST_UNREADABLE', { file, problem }, { at: { file } })
  }
}
