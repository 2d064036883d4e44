/** `carnet my-data QUESTION --at PLACE…`: what a person may ask, by when it is answered, where to complain, and the letter. */
import { extname } from 'node:path'
import { type DocumentFormat, documentFormats, letterDocument, renderDocument } from '@carnet/documents'
import { CarnetError, nearest } from '@carnet/errors'
import { readPlace } from '@carnet/interview'
import { type Library, type RightQuestion, rightQuestions } from '@carnet/lawbook'
import { formatDay, formatList, lawLanguage, textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import {
  type Ground,
  groundsOf,
  type Letter,
  type LetterInput,
  letterOf,
  letterText,
  type NotCovered,
} from '@carnet/rights'
import type { Context } from '../context.ts'
import { openLibrary, releasesJson } from '../open-library.ts'
import { terminalWidth, wrap } from '../output.ts'
import { writeNew } from '../write-new.ts'
import { readDay } from './decide.ts'

export interface MyDataOptions {
  readonly at?: readonly string[]
  readonly to?: string
  readonly address?: string
  readonly name?: string
  readonly contact?: string
  readonly knownAs?: string
  readonly guardianOf?: string
  readonly delegateOf?: string
  readonly arrives?: string
  readonly out?: string
}

/** Exits 0 with a letter, 5 where no regime that is loaded gives a ground. */
export async function myDataCommand(
  context: Context,
  question: string,
  options: MyDataOptions,
): Promise<number> {
  const format = options.out === undefined ? null : formatOf(options.out)
  const law = await openLibrary(context)
  const { library } = law
  const request = groundsOf(library, {
    question: readQuestion(question),
    places: readPlaces(options.at, library),
    arrives: readDay(options.arrives, '--arrives') ?? context.today,
  })
  const letter = letterOf(request, inputOf(context, options))
  const untold = request.notCovered.map(one => notCoveredText(one, library, context))
  if (letter && options.out !== undefined) {
    const bytes =
      format === 'txt' ? letterText(letter) : await renderDocument(letterDocument(letter), format!)
    writeNew(options.out, bytes)
  }
  show(context, { grounds: request.grounds, letter, untold, out: options.out })
  const exit = letter ? 0 : noGround
  context.output.json({
    carnet_json: 1,
    command: 'my-data',
    exit,
    ...request,
    letter: letter && { ...letter, text: letterText(letter) },
    file: letter ? (options.out ?? null) : null,
    ...releasesJson(law),
  })
  return exit
}

/** As for what is undetermined: the law that is loaded gives no answer. */
const noGround = 5

interface Shown {
  readonly grounds: readonly Ground[]
  readonly letter: Letter | null
  readonly untold: readonly string[]
  readonly out: string | undefined
}

function show(context: Context, { grounds, letter, untold, out }: Shown): void {
  const { output, say, colon, language } = context
  const width = terminalWidth()
  const lines = (text: string, left = '') =>
    output.lines(wrap(text, width - left.length).map(one => left + one))
  for (const { name, rights, complaints } of grounds) {
    output.line(textIn(name, language))
    for (const { right, due } of rights) {
      lines(textIn(right.text, language), '  ')
      lines(
        `${textIn(right.provenance.cite, language)} · ${say(`confidence.${right.provenance.confidence}`)}`,
        '  ',
      )
      const answer = due.by === null ? textIn(due.answer.words, language) : formatDay(due.by, language)
      lines(colon(say('rights.shown.answer'), answer), '  ')
      if (right.doubt) lines(say('rights.note.doubt', { doubt: textIn(right.doubt, language) }), '  ')
    }
    for (const { body } of complaints) {
      lines(colon(say('rights.shown.complain'), `${textIn(body.body, language)} · ${body.address}`), '  ')
      if (body.first) lines(textIn(body.first, language), '    ')
    }
    output.line()
  }
  for (const text of untold) lines(text)
  if (!letter) return
  if (out === undefined) {
    output.lines([...(untold.length > 0 ? [''] : []), '— — —', ''])
    output.lines(letterText(letter).trimEnd().split('\n'), true)
    output.lines(['', '— — —'])
  } else output.line(colon(say('documents.written'), out), true)
  if (letter.gaps.length > 0)
    output.line(colon(say('rights.shown.gaps'), letter.gaps.join(language === 'zh' ? '；' : '; ')))
  lines(say('rights.note.advice'))
}

function notCoveredText(one: NotCovered, library: Library, { language, say }: Context): string {
  const { why, place, name, from, places } = one
  const called = (code: string) => placeName(code, { vocabulary: library.vocabulary, language })
  const code = why === 'not-in-force' && from !== null ? 'not-in-force-from' : why
  return say(`rights.not.${code}`, {
    place: called(place),
    places: formatList(
      places.map(code => `${called(code)} ${code}`),
      language,
    ),
    name: textIn(name, language) ?? place,
    day: from === null ? '' : formatDay(from, language),
  })
}

function inputOf({ language, today }: Context, options: MyDataOptions): LetterInput {
  const { to, address, name, contact, knownAs, guardianOf, delegateOf } = options
  const person = guardianOf ?? delegateOf
  return {
    language: lawLanguage(language),
    day: today,
    to: { name: to ?? '', address: address ?? '' },
    from: { name: name ?? '', contact: contact ?? '', knownAs: knownAs ?? '' },
    for:
      person === undefined ? null : { name: person, as: guardianOf === undefined ? 'delegate' : 'guardian' },
  }
}

function readQuestion(text: string): RightQuestion {
  const found = rightQuestions.find(one => one === text)
  if (found) return found
  const near = nearest(text, rightQuestions) ?? ''
  throw new CarnetError('CARNET_MY_DATA_QUESTION', { question: text, known: [...rightQuestions], near })
}

function readPlaces(at: readonly string[] | undefined, { vocabulary }: Library): readonly string[] {
  const written = (at ?? []).flatMap(places => places.split(/[,，、;；]/)).filter(text => text.trim() !== '')
  if (written.length === 0) throw new CarnetError('CARNET_MY_DATA_AT')
  return written.map(text => {
    const place = readPlace(vocabulary, text)
    if (place === null) throw new CarnetError('CARNET_MY_DATA_PLACE', { place: text })
    return place
  })
}

function formatOf(out: string): DocumentFormat | 'txt' {
  const format = extname(out).slice(1).toLowerCase()
  const known = ([...documentFormats, 'txt'] as const).find(one => one === format)
  if (!known) throw new CarnetError('CARNET_MY_DATA_FORMAT', { file: out })
  return known
}
