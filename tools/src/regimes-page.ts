/** What is written from data into `regimes/`: the schemas of its files, and the table of its page. */
import type { Issue } from '@carnet/errors'
import { collectLibrary, type RegimeRow, readCoverage, regimeSchemas, regimeTable } from '@carnet/lawbook'
import type { Tree } from './tree.ts'

export const regimesPagePath = 'regimes/README.md'
const begin = '<!-- table: written by npm run docs -->'
const end = '<!-- end of the table -->'

/** Every file that `npm run docs` writes below `regimes/`, by path. */
export function regimeDocs(tree: Tree): Map<string, string> {
  const texts: Record<string, string> = {}
  for (const [path, text] of tree)
    if (path.startsWith('regimes/') && path.endsWith('.yaml')) texts[path.slice('regimes/'.length)] = text
  const issues: Issue[] = []
  const library = collectLibrary(texts, issues)
  const coverages = library.regimes.flatMap(regime => {
    const file = `${regime.code}/coverage.yaml`
    return texts[file] === undefined ? [] : [readCoverage(texts[file], file, regime, issues)]
  })
  const schemas = Object.entries(regimeSchemas(library.vocabulary)).map(
    ([kind, schema]) =>
      [`regimes/schema/${kind}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`] as const,
  )
  const page = tree.get(regimesPagePath)
  const table = tableText(regimeTable(library, coverages))
  return new Map([
    ...schemas,
    ...(page === undefined ? [] : [[regimesPagePath, withTable(page, table)] as const]),
  ])
}

/** The page with the table between its markers; a page without markers comes back as it is. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  return after === undefined ? page : `${before}${begin}\n\n${table}\n\n${end}${after}`
}

/** The rows as Markdown. */
export function tableText(rows: readonly RegimeRow[]): string {
  const head = [
    '| regime 制度 | instruments 法规 | provisions 条款 | verified 已核对原文 | articles: encoded, without effect, to come 条文：已编码、无影响、待编码 | checked on or after 核对不早于 |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
  ]
  return [...head, ...rows.map(rowText), ...listTexts(rows)].join('\n')
}

/** Below the regimes: the official lists, how much of each is loaded, and what is attested to be complete. */
function listTexts(rows: readonly RegimeRow[]): string[] {
  const lists = rows.flatMap(row => row.lists.map(list => ({ ...list, code: row.code })))
  if (lists.length === 0) return []
  const head = [
    '',
    'Official lists. Where a list is not complete, absence from it says nothing. 官方清单；不完整的，未列出不说明任何问题。',
    '',
    '| list 清单 | edition 版次 | entries loaded 已载入条目 | complete scenarios 完整的场景 |',
    '| --- | --- | ---: | ---: |',
  ]
  const texts = lists.map(
    ({ code, name, title, edition, entries, total, complete, scenarios }) =>
      `| \`${code}\` ${title.en} ${title.zh} (\`${name}\`) | ${edition ?? '–'} | ${total === null ? entries : `${entries} of ${total}`} | ${scenarios === 0 ? '–' : `${complete} of ${scenarios}`} |`,
  )
  return [...head, ...texts]
}

function rowText(row: RegimeRow): string {
  const share = row.provisions === 0 ? '–' : `${Math.round((100 * row.verified) / row.provisions)} %`
  const { articles } = row
  const covered = articles ? `${articles.encoded}, ${articles.noEffect}, ${articles.notYet}` : '–'
  const name = `[\`${row.code}\`](${row.code}) ${row.name.en} ${row.name.zh}`
  return `| ${name} | ${row.instruments} | ${row.provisions} | ${share} | ${covered} | ${row.checked ?? '–'} |`
}
