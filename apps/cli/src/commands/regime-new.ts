/** `carnet regime new XX`: a regime that starts from nothing and passes its checks, and what is to be put into it. */

import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegimeFiles } from '@carnet/clearance'
import { CarnetError, type Issue } from '@carnet/errors'
import { collectLibrary, scaffoldRegime } from '@carnet/lawbook'
import { textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import { commandName } from '../command-name.ts'
import { type Context, rootFolder } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { table, terminalWidth, wrap } from '../output.ts'

export interface NewOptions {
  readonly nameEn?: string
  readonly nameZh?: string
  readonly places?: string
  readonly out?: string
}

/** Places of the new regime that others have already, and which. What cannot be read is not looked at: `regime check` says so. */
function holdersOf(
  texts: Readonly<Record<string, string>>,
  places: readonly string[],
): readonly (readonly [place: string, regimes: string])[] {
  const { regimes } = collectLibrary(texts, [])
  return places.flatMap(place => {
    const holders = regimes.filter(regime => regime.places.includes(place)).map(({ code }) => code)
    return holders.length === 0 ? [] : [[place, holders.join(', ')] as const]
  })
}

/** What a folder of regimes has besides them: a regime is read with these. */
const beside = ['vocabulary', 'arrangements', 'schema']

export function newRegime(context: Context, given: string, options: NewOptions): number {
  const { output, say, language } = context
  const code = given.toUpperCase()
  const own = join(rootFolder(), 'regimes')
  const out = options.out ?? context.regimesFolder
  const folder = join(out, code)
  if (existsSync(folder))
    throw new CarnetError('CARNET_SCAFFOLD_EXISTS', { folder }, { at: { file: folder } })
  const texts = readRegimeFiles(existsSync(join(out, 'vocabulary')) ? out : own)
  const places = options.places?.split(',').map(place => place.trim()) ?? [code]
  const { vocabulary } = collectLibrary(only(texts, 'vocabulary'), [])
  const template = Object.entries(only(readRegimeFiles(own), 'template'))
  const scaffold = scaffoldRegime(
    Object.fromEntries(template.map(([path, text]) => [path.slice(path.indexOf('/') + 1), text])),
    {
      code,
      name: {
        en: options.nameEn ?? placeName(code, { vocabulary, language: 'en' }),
        zh: options.nameZh ?? placeName(code, { vocabulary, language: 'zh' }),
      },
      places,
      today: context.today,
      dayBefore: dayBefore(context.today),
    },
    vocabulary,
  )
  refuseUnreadable(code, scaffold.files, texts)
  lay(folder, scaffold.files, out, own)
  const files = Object.keys(scaffold.files).sort()
  output.line(say('cli.scaffold-made', { folder, files: files.length }), true)
  for (const [place, regimes] of holdersOf(readRegimeFiles(context.regimesFolder), places))
    output.lines(['', ...wrap(say('cli.scaffold-within', { place, regimes }), terminalWidth())])
  output.lines(['', say('cli.scaffold-fill-in')])
  output.lines(
    table(
      scaffold.fillIn.map(({ file, line, what }) => [`  ▢ ${code}/${file}:${line}`, textIn(what, language)]),
      terminalWidth(),
    ),
  )
  const regimes = options.out ? ` --regimes ${options.out}` : ''
  output.lines([
    '',
    say('cli.scaffold-next'),
    `  ${commandName}${regimes} regime check ${code}`,
    `  ${commandName}${regimes} regime show ${code}`,
    `  ${commandName}${regimes} regime sign ${code}`,
  ])
  output.json({
    carnet_json: 1,
    command: 'regime new',
    exit: exitCodes.done,
    regime: code,
    folder,
    files,
    fill_in: scaffold.fillIn,
  })
  return exitCodes.done
}

function only(texts: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => path.startsWith(`${folder}/`)))
}

/** A name that is given can be one that no regime may have: nothing is written then. */
function refuseUnreadable(
  code: string,
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): void {
  const issues: Issue[] = []
  const all = only(texts, 'vocabulary')
  for (const [path, text] of Object.entries(files)) all[`${code}/${path}`] = text
  collectLibrary(all, issues)
  const [first] = issues
  if (first) throw new CarnetError(first.code, first.data, { at: first.at, issues })
}

/** All of it or nothing: made beside its place, and put there at the end. */
function lay(folder: string, files: Readonly<Record<string, string>>, out: string, own: string): void {
  const unfinished = join(out, `.unfinished-${process.pid}`)
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(unfinished, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    for (const part of beside)
      if (!existsSync(join(out, part))) cpSync(join(own, part), join(out, part), { recursive: true })
    renameSync(unfinished, folder)
  } catch (error) {
    const problem = String((error as NodeJS.ErrnoException).code ?? '')
    throw new CarnetError('CARNET_SCAFFOLD_WRITE', { file: out, problem }, { kind: 'failure' })
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
