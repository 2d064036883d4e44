/** A query by its name: what it does, to which tables. Its text and what stands in it are nobody's business. */
import type { LogEvent, RootOperationNode } from 'kysely'
import type { DoneQuery } from './open.ts'

export const doneQuery = ({ query, queryDurationMillis, level }: LogEvent): DoneQuery => ({
  name: nameOf(query.query, query.sql),
  milliseconds: queryDurationMillis,
  failed: level === 'error',
})

function nameOf(node: RootOperationNode, text: string): string {
  switch (node.kind) {
    case 'SelectQueryNode':
      return named('select', node.from?.froms)
    case 'InsertQueryNode':
      return named('insert', node.into && [node.into])
    case 'UpdateQueryNode':
      return named('update', node.table && [node.table])
    case 'DeleteQueryNode':
      return named('delete', node.from.froms)
    default:
      // Written out: its first word is one of the language, never of the data.
      return /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? 'query'
  }
}

const named = (operation: string, from: readonly unknown[] = []): string =>
  [operation, ...from.flatMap(tablesOf)].join(' ')

/** Tables stand within aliases and queries: the form of a node is Kysely's, and only names of tables are taken out of it. */
function tablesOf(node: unknown): string[] {
  const {
    kind,
    node: inner,
    from,
    table,
  } = node as {
    kind: string
    node?: unknown
    from?: { froms?: readonly unknown[] }
    table?: { identifier?: { name?: string } }
  }
  if (kind === 'AliasNode') return tablesOf(inner)
  if (kind === 'SelectQueryNode') return from?.froms?.flatMap(tablesOf) ?? []
  const name = kind === 'TableNode' ? table?.identifier?.name : undefined
  return name === undefined ? [] : [name]
}
