/** `carnet document KIND DECLARATION`: a filing, an agreement or a report, filled from the transfer, with its gaps marked. */

import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Case, decideAndPlan, isInLedger, openCase, Totalling, withdrawnOf } from '@carnet/clearance'
import {
  type AskedDocument,
  askedDocuments,
  buildDocument,
  type DocumentFormat,
  type DocumentInput,
  documentFormats,
  gapsOf,
  planMade,
  readAnswers,
  renderDocument,
} from '@carnet/documents'
import { CarnetError } from '@carnet/errors'
import type { Library } from '@carnet/lawbook'
import { formatList, lawLanguage, textIn } from '@carnet/locales'
import type { State } from '@carnet/state'
import { type Context, version } from '../context.ts'
import { type OpenedLibrary, openLibrary, releasesJson } from '../open-library.ts'
import { openStateOf } from '../open-state.ts'
import { writeNew } from '../write-new.ts'
import { readDay } from './decide.ts'

export interface DocumentOptions {
  readonly list?: boolean
  readonly asOf?: string
  readonly data?: string
  readonly format?: string
  /** One leg, or several with commas between them. */
  readonly leg?: string
  readonly byReference?: boolean
  readonly answers?: string
  readonly out?: string
}

/** With `--list` the only argument is the declaration. */
export async function documentCommand(
  context: Context,
  [first, second]: readonly (string | undefined)[],
  options: DocumentOptions,
): Promise<number> {
  const declaration = options.list ? (second ?? first) : second
  const { out } = options
  if (declaration === undefined || (!options.list && out === undefined))
    throw new CarnetError('CARNET_DOCUMENT_OUT')
  const format = options.list ? 'docx' : formatOf(options.format, out!)
  const answers =
    options.answers === undefined ? new Map() : readAnswers(readText(options.answers), options.answers)
  const law = await openLibrary(context)
  const input = { ...(await inputOf(context, law.library, declaration, options)), answers }
  if (options.list) return list(context, law, askedDocuments(input))
  const model = buildDocument(input, {
    kind: first!,
    language: lawLanguage(context.language),
    legs: options.leg?.split(','),
    byReference: options.byReference,
  })
  writeNew(out!, await renderDocument(model, format))
  const gaps = gapsOf(model)
  context.output.line(context.colon(context.say('documents.written'), out!))
  if (lawLanguage(context.language) !== context.language)
    context.output.line(context.say('documents.language'))
  if (gaps.length > 0) context.output.line(context.say('documents.gaps-left', { count: gaps.length }))
  context.output.json({
    carnet_json: 1,
    command: 'document',
    exit: 0,
    kind: model.kind,
    title: model.title,
    language: model.language,
    format,
    file: out!,
    gaps: gaps.map(({ key, missing, who }) => ({ key, missing, who })),
    ...releasesJson(law),
  })
  return 0
}

function list(context: Context, law: OpenedLibrary, documents: readonly AskedDocument[]): number {
  const { output, say, colon, bracket, language } = context
  if (documents.length === 0) output.line(say('documents.none-asked'))
  const width = Math.max(0, ...documents.map(({ kind }) => kind.length))
  for (const one of documents) {
    output.line(
      `${one.kind.padEnd(width)}  ${textIn(one.title, language)}${bracket(say(one.done ? 'documents.done' : 'documents.open'))}`,
    )
    output.line(
      `${' '.repeat(width)}  ${colon(say(one.legs.length > 1 ? 'documents.legs' : 'documents.leg'), formatList(one.legs, language))} · ${colon(say('documents.asked-by'), `${one.regime} ${textIn(one.cite, language)}`)}`,
    )
  }
  output.json({ carnet_json: 1, command: 'document', exit: 0, documents, ...releasesJson(law) })
  return 0
}

async function inputOf(
  context: Context,
  library: Library,
  declaration: string,
  options: DocumentOptions,
): Promise<DocumentInput> {
  const state = await openStateOf(context)
  try {
    const opened = await openCase({
      library,
      declaration,
      data: options.data,
      asOf: readDay(options.asOf),
      withdrawn: await withdrawnOf(state),
      today: context.today,
    })
    try {
      const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
      const { plans, choice } = await decideAndPlan(
        { library, choose: undefined, report: () => {} },
        opened,
        totalling,
      )
      const approved = opened.file.plan === null ? null : (choice?.plan ?? null)
      return {
        declaration: opened.declaration,
        decision: approved?.decision ?? plans.asDeclared,
        regimes: library.regimes,
        vocabulary: library.vocabulary,
        inspections: inspectionsOf(opened),
        plan: approved ? planMade(approved, opened.file.plan) : null,
        answers: new Map(),
        version,
        made: context.clock().toISOString(),
        ledger: await entriesOf(state, opened.sha256),
      }
    } finally {
      await opened.close()
    }
  } finally {
    state.close()
  }
}

/** Where the last clearance of this very declaration stands in the ledger of this installation; nothing where there was none. */
async function entriesOf(state: State, declaration: string): Promise<DocumentInput['ledger']> {
  const finished = (await state.clearances.list()).flatMap(({ begun, intent, steps }) => {
    const done = steps.find(({ stage }) => stage === 'finished')
    const of = (intent as unknown as { readonly declaration: string }).declaration
    return done && of === declaration
      ? [{ begun, released: done.data as unknown as DocumentInput['ledger'] }]
      : []
  })
  const last = finished.sort((one, other) => (one.begun < other.begun ? -1 : 1)).at(-1)
  return (last?.released ?? []).map(({ leg, entry, index }) => ({ leg, entry, index }))
}

const inspectionsOf = ({ legs }: Case): DocumentInput['inspections'] =>
  new Map(
    legs.map(({ leg, inspection: { file, rows, people, columns } }) => [
      leg,
      { file: file.name, rows, people, columns },
    ]),
  )

/** As said, else as the name of the file ends, else DOCX. */
export function formatOf(said: string | undefined, out: string): DocumentFormat {
  const format = said ?? (extname(out).slice(1).toLowerCase() || 'docx')
  const known = documentFormats.find(one => one === format)
  if (!known) throw new CarnetError('CARNET_DOCUMENT_FORMAT', { format })
  return known
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError('CARNET_ANSWERS_INVALID', { file, problem }, { at: { file } })
  }
}
