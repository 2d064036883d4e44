/**
 * What a text of the law may not hold, whoever wrote it: characters that cannot be seen or that change how others are seen, names
 * that look like others, names that every object has, more text than a regime needs.
 */
import type { Issue } from '@carnet/errors'
import { quoted } from './quoted.ts'
import { largestText, type Tree } from './tree.ts'

/** All texts of one regime together, in characters: some ten times the longest that we know. */
const mostText = 8 * 1024 * 1024
const mostFiles = 500
/** Conditions of one regime, counted with their parts: nearly twenty times the most that we know. Bounds the time of a decision. */
const mostConditions = 20_000
/** After so many the rest is of the same making. */
const mostTold = 20

/** Controls, marks of direction, joiners, soft hyphens, tags: none of them is needed to write law in the languages of the product. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/u

/** Names that a regime gives: letters of one alphabet only, so that two that look alike are alike. */
const plainName = /^[A-Za-z0-9_*][A-Za-z0-9 ._,/*:-]*$/

const ofEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a regime of these texts is small enough to be read at all. Says so, if not. */
export function isSmallEnough(
  files: Readonly<Record<string, string>>,
  folder: string,
  issues: Issue[],
): boolean {
  const texts = Object.values(files)
  // One that is too large by itself is told by whoever reads it.
  const length = texts.reduce((sum, text) => sum + (text.length > largestText ? 0 : text.length), 0)
  if (length <= mostText && texts.length <= mostFiles) return true
  const data = { characters: length, files: texts.length, most: mostText, mostFiles }
  issues.push({ code: 'CARNET_REGIME_TOO_LARGE', data, at: { file: folder } })
  return false
}

/** Notes hidden characters anywhere in a tree, and, with `names`, keys that are not plain names. */
export function refuseHidden(tree: Tree, issues: Issue[], names = true): void {
  const until = issues.length + mostTold
  const note = (issue: Issue): void => {
    if (issues.length < until) issues.push(issue)
  }
  const walk = (node: Tree): void => {
    if (node.kind === 'seq') for (const member of node.members) walk(member)
    else if (node.kind === 'map')
      for (const [key, { key: at, value }] of node.entries) {
        const found = hidden.exec(key)?.[0]
        if (found !== undefined) note({ code: 'CARNET_TEXT_HIDDEN', data: { character: named(found) }, at })
        else if (ofEveryObject.has(key)) note({ code: 'CARNET_NAME_RESERVED', data: { name: key }, at })
        else if (names && !plainName.test(key))
          note({ code: 'CARNET_NAME_SPELLING', data: { name: spelled(key) }, at })
        walk(value)
      }
    else if (typeof node.value === 'string') {
      const found = hidden.exec(node.value)?.[0]
      if (found !== undefined)
        note({ code: 'CARNET_TEXT_HIDDEN', data: { character: named(found) }, at: node.at })
    }
  }
  walk(tree)
}

/** A name that stands as a value: the id of a provision, the code of a regime. */
export function refuseName(name: string, at: Issue['at'], issues: Issue[]): void {
  if (name === '' || (plainName.test(name) && !ofEveryObject.has(name))) return
  issues.push({ code: 'CARNET_NAME_SPELLING', data: { name: spelled(name) }, at })
}

/** Notes a regime with more conditions than can be judged quickly. */
export function refuseTooMany(regime: unknown, folder: string, issues: Issue[]): void {
  const most = mostConditions
  const count = conditionsIn(regime)
  if (count > most)
    issues.push({ code: 'CARNET_CONDITIONS_TOO_MANY', data: { count, most }, at: { file: folder } })
}

function conditionsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 'form' in value ? 1 : 0
  for (const part of Object.values(value)) count += conditionsIn(part)
  return count
}

const named = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** A name with every letter that is not plain written by its number, so that it can be seen. */
const spelled = (name: string): string =>
  [...quoted(name)].map(letter => (/[ -~]/.test(letter) ? letter : `{${named(letter)}}`)).join('')

/**
 * Where a source may lead: an address of the web, in characters that no page or terminal reads as anything else; or a
 * document that is named by its hash (RFC 6920), of which nobody has said yet where it is published.
 */
export const isAddress = (text: string): boolean =>
  /^https?:\/\/[^\s<>"`\\{}|^]+$/.test(text) || /^ni:\/\/\/sha-256;[\w-]{43}$/.test(text)
