/** Provisions, written: the condition for each case, and what defeats it, which may be shown again as a measure of its own. */
import { NO } from '../kleene.ts'
import { lastingText } from '../proof-text.ts'
import { alone, belowMember, comeAgain, ended, headsOf, memberHeads, nameAt, pen } from './pen.ts'
import { applies, appliesTo, type QuickProvision } from './provisions.ts'
import { now, recordsOf } from './state.ts'
import type { Written } from './write-scope.ts'

export interface WriteProvision {
  /** By itself. */
  readonly alone: () => string
  /** As what defeats another. */
  readonly unless: () => string
}

const firstMember = memberHeads('')

export function writeProvision(
  one: QuickProvision,
  written: Written,
  writerOf: (other: QuickProvision) => WriteProvision,
): WriteProvision {
  const { own } = written
  const { provision, each } = one
  const says = { id: provision.id }
  const before = `,"provenance":${lastingText(provision.provenance)},"children":[`
  const opens = ended(headsOf(alone, 'provision', says), before)
  const opensUnless = ended(headsOf(alone, 'unless', says), before)
  const unlessAgain = ended(headsOf(alone, 'unless', comeAgain(says)), `${before}]}`)
  const scope = { ...own.provisionScope(provision), written }
  const when = written.write(provision.when, scope, each === null ? alone : belowMember)
  const member = (row: number): string => {
    const text = when(now.leg, row, 0, 0)
    const head = firstMember[appliesTo(own, one, row)]! + nameAt(row)
    pen.again = `${head},"again":true},"children":[]}`
    return head + text
  }
  let finding = 0
  // What stands below it where it comes again.
  let next = ''
  const children = (): string => {
    if (finding === pen.finding) return next
    let text = ''
    let again = ''
    const add = (step: string): void => {
      again = again === '' ? (pen.again ?? step) : `${again},${pen.again ?? step}`
      text = text === '' ? step : `${text},${step}`
    }
    if (each === null) add(when(now.leg, 0, 0, 0))
    else for (const record of recordsOf(each(now.leg, 0, 0, 0))) add(member(record >> 2))
    for (const { by } of one.unless) if (applies(own, by) !== NO) add(writerOf(by).unless())
    finding = pen.finding
    next = again
    return text
  }
  return {
    alone: () => `${opens[applies(own, one)]! + children()}]}`,
    unless: () => {
      const answer = applies(own, one)
      const below = children()
      pen.again = below === '' ? null : unlessAgain[answer]!
      return `${opensUnless[answer]! + below}]}`
    },
  }
}
