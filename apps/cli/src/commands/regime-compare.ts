/** `carnet regime compare ONE OTHER`: two regimes side by side, by what they do with the same cases. */

import { readRegimeFiles } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { conceptFiles, type Library, probesFile } from '@carnet/lawbook'
import { lawLanguage } from '@carnet/locales'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { readFormat, writePage } from '../show/write-page.ts'
import { readDay } from './decide.ts'
import { unknownRegime } from './regime.ts'

export interface CompareOptions {
  readonly asOf?: string
  readonly format?: string
}

export async function compareCommand(
  context: Context,
  one: string,
  other: string,
  options: CompareOptions,
): Promise<number> {
  const { comparisonPage, readAndCompare } = await import('@carnet/present')
  const { language, output } = context
  const format = readFormat(options.format)
  const asOf = readDay(options.asOf) ?? context.today
  const { library } = await openLibrary(context)
  const pair = [regimeOf(library, one), regimeOf(library, other)] as const
  if (pair[0].code === pair[1].code)
    throw new CarnetError('CARNET_COMPARE_ITSELF', { code: pair[0].code, command: commandName })
  const files = readRegimeFiles(context.regimesFolder)
  const texts = { probes: needed(files, probesFile), concepts: conceptFiles(files) }
  output.progress(`${pair[0].code} ${pair[1].code}`)
  const comparison = readAndCompare({ one: pair[0], other: pair[1], library, asOf, texts })
  const { vocabulary } = library
  await writePage(
    context,
    comparisonPage(comparison, { one: pair[0], other: pair[1], vocabulary, language: lawLanguage(language) }),
    format,
  )
  output.json({ carnet_json: 1, command: 'regime compare', exit: exitCodes.done, ...comparison })
  return exitCodes.done
}

function regimeOf({ regimes }: Library, code: string): Regime {
  const found = regimes.find(one => one.code === code.toUpperCase())
  if (found) return found
  throw unknownRegime(
    code,
    regimes.map(one => one.code),
  )
}

function needed(files: Readonly<Record<string, string>>, file: string): string {
  const text = files[file]
  if (text === undefined) throw new CarnetError('CARNET_FILE_MISSING', { file }, { at: { file } })
  return text
}
