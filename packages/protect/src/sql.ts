/** Protections as SQL: one expression a column, so that the engine streams the data through them in one pass. */
import { quoteIdentifier } from '@carnet/dataset'
import { bind, blank } from './bind.ts'
import { checkProtections } from './check.ts'
import { generaliseDateSql } from './generalise-date.ts'
import { generaliseNumberSql } from './generalise-number.ts'
import { generalisePlaceSql } from './generalise-place.ts'
import { maskSql } from './mask.ts'
import type { Generalise, Protection } from './protection.ts'
import { pseudonymNames, pseudonymSql } from './pseudonymise.ts'

/** A query is `SELECT {select} FROM {relation}`; its statement parameters are named, their values given by the executor. */
export interface ProtectionSql {
  readonly select: string
  /** Names of the statement parameters that occur in `select`. */
  readonly parameters: readonly string[]
  /** Of each generalised column: SQL that is true for a value that could not be read, and so was made NULL. */
  readonly unparsed: Readonly<Record<string, string>>
}

/**
 * The columns that remain, in their order, each as it is or treated. Values are treated as text: those of other types
 * (Parquet) in the engine's text form. NULL stays NULL and '' stays ''. Throws what checkProtections throws.
 */
export function protectionSql(protections: readonly Protection[], columns: readonly string[]): ProtectionSql {
  checkProtections(protections, columns)
  const text = unlikeAny(columns)
  const byColumn = new Map(protections.map(protection => [protection.column, protection]))
  const unparsed: [string, string][] = []
  const selected: string[] = []
  for (const column of columns) {
    const protection = byColumn.get(column)
    if (protection?.do === 'drop') continue
    const name = quoteIdentifier(column)
    if (!protection) selected.push(name)
    else selected.push(`${treatedSql(name, protection, text)} AS ${name}`)
    if (protection?.do === 'generalise') {
      unparsed.push([column, `(${name} IS NOT NULL AND ${treatedSql(name, protection, text)} IS NULL)`])
    }
  }
  const keyed = protections.some(protection => protection.do === 'pseudonymise')
  return {
    select: selected.join(', '),
    parameters: keyed ? pseudonymNames : [],
    unparsed: Object.fromEntries(unparsed),
  }
}

/** A name for expressions to use with which no column begins: one that stood for a column would show its values. */
function unlikeAny(columns: readonly string[]): string {
  let name = 'carnet'
  while (columns.some(column => column.toLowerCase().startsWith(name))) name += '_'
  return name
}

type Treating = Exclude<Protection, { do: 'drop' }>

/** SQL for the treated value of the column `name` (SQL of an identifier); `text` is what its text may be called. */
function treatedSql(name: string, protection: Treating, text: string): string {
  const treated = `CASE WHEN ${text} IS NULL OR ${text} = '' THEN ${text} ELSE ${textSql(text, protection)} END`
  return bind(text, `CAST(${name} AS VARCHAR)`, treated)
}

function textSql(text: string, protection: Treating): string {
  switch (protection.do) {
    case 'mask':
      return maskSql(text, protection)
    case 'pseudonymise':
      return pseudonymSql(text)
    case 'generalise':
      return generaliseSql(text, protection)
  }
}

function generaliseSql(text: string, protection: Generalise): string {
  if ('step' in protection) return generaliseNumberSql(text, protection.step)
  if ('keep_first' in protection) return prefixSql(text, protection.keep_first)
  const { to } = protection
  return to === 'province' || to === 'city' ? generalisePlaceSql(text, to) : generaliseDateSql(text, to)
}

/** The first `count` code points; NULL for a value that has no more than those, since it would pass as it is. */
function prefixSql(text: string, count: number): string {
  const code = `regexp_replace(${text}, '^${blank}+|${blank}+$', '', 'g')`
  return `CASE WHEN length(${code}) > ${count} THEN left(${code}, ${count}) END`
}
