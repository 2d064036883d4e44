/** Nothing that is committed names one person's machine, or says that it is not finished. */
import { type Check, lineAt, type Problem } from '../tree.ts'

// Written in pieces, so that this file does not find itself.
const unfinished = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK', 'TB' + 'D', 'W' + 'IP']
const forbidden: readonly [RegExp, string][] = [
  [new RegExp(`\\b(?:${unfinished.join('|')})\\b`, 'g'), 'a word for what is not finished'],
  [new RegExp(`not (?:yet )?${'imple'}mented|lorem ${'ipsum'}`, 'gi'), 'a word for what is not finished'],
  [/(?<![\w.~-])\/(?:home|Users|root|work)\/[\w.]+|[A-Z]:\\Users\\/g, 'a path of one machine'],
  [
    new RegExp(`registry\\.${'npm'}|registry\\.${'yarn'}|npm${'mirror'}\\.com`, 'g'),
    'the address of a registry',
  ],
]

/** What may stand is written there in full. */
const exempt = 'tools/src/allowed.ts'
const looked = /\.(ts|tsx|mjs|js|json|md|ya?ml|css|html|sh|cmd)$|(^|\/)[^./]+$/

export const plainWords: Check = {
  name: 'plain words',
  find: tree =>
    [...tree]
      .filter(([path]) => looked.test(path) && path !== exempt)
      .flatMap(([path, text]) => findIn(path, text)),
}

function findIn(file: string, text: string): Problem[] {
  return forbidden.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map(match => ({
      file,
      line: lineAt(text, match.index),
      says: `${what}: ${match[0]}`,
    })),
  )
}
