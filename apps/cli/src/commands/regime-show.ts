/** `carnet regime show XX`: a regime as a readable page: the law beside its formal condition, each with its provenance. */

import { CarnetError } from '@carnet/errors'
import type { Arrangement } from '@carnet/law'
import { listNameOf } from '@carnet/lawbook'
import { lawLanguage } from '@carnet/locales'
import type { RegimePage } from '@carnet/present'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { type PageFormat, readFormat, writePage } from '../show/write-page.ts'
import { readDay } from './decide.ts'
import { unknownRegime } from './regime.ts'

export interface ShowOptions {
  readonly asOf?: string
  readonly format?: string
  /** The older way to say `--format md`. */
  readonly markdown?: boolean
}

export async function showRegime(
  context: Context,
  code: string,
  only: string | undefined,
  options: ShowOptions,
): Promise<number> {
  const { arrangementPage, regimePage } = await import('@carnet/present')
  const language = lawLanguage(context.language)
  const format: PageFormat | undefined = options.markdown ? 'md' : readFormat(options.format)
  const { regimes, vocabulary, arrangements } = (await openLibrary(context)).library
  const asOf = readDay(options.asOf) ?? context.today
  const write = async (page: RegimePage): Promise<number> => {
    await writePage(context, page, format)
    context.output.json({ carnet_json: 1, command: 'regime show', exit: exitCodes.done, page })
    return exitCodes.done
  }
  if (code.startsWith(listNameOf('')))
    return write(arrangementPage(namedArrangement(code, arrangements), { language, asOf, vocabulary }))
  const regime = regimes.find(one => one.code === code.toUpperCase())
  if (!regime)
    throw unknownRegime(
      code,
      regimes.map(one => one.code),
    )
  const page = regimePage(regime, { language, asOf, vocabulary, regimes, ...(only ? { only } : {}) })
  if (only && page.sections.length === 0)
    throw new CarnetError('CARNET_PROVISION_NOT_FOUND', { only, code: regime.code })
  return write(page)
}

function namedArrangement(code: string, arrangements: readonly Arrangement[]): Arrangement {
  const found = arrangements.find(one => listNameOf(one.name) === code)
  if (found) return found
  throw unknownRegime(
    code,
    arrangements.map(one => listNameOf(one.name)),
  )
}
