/** Links in pages lead somewhere, and every package has its page. */
import { posix } from 'node:path'
import { type Check, lineAt, type Problem, type Tree } from '../tree.ts'

const longestPage = 150

export const docs: Check = {
  name: 'docs',
  find: tree => [...brokenLinks(tree), ...missingPages(tree)],
}

function brokenLinks(tree: Tree): Problem[] {
  const pages = [...tree].filter(([path]) => path.endsWith('.md'))
  return pages.flatMap(([file, text]) => {
    const prose = withoutCode(text)
    return [...prose.matchAll(/\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g)].flatMap(({ 1: target, index }) => {
      const says = wrongTarget(tree, file, target!)
      return says ? [{ file, line: lineAt(text, index), says }] : []
    })
  })
}

function wrongTarget(tree: Tree, file: string, target: string): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return null
  const [path = '', anchor] = decodeURIComponent(target).split('#')
  const resolved =
    path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '')
  if (resolved === '.') return null
  const isFolder = [...tree.keys()].some(each => each.startsWith(`${resolved}/`))
  const text = tree.get(resolved)
  if (text === undefined && !isFolder) return `the link ${target} leads nowhere`
  if (!anchor || text === undefined || !resolved.endsWith('.md')) return null
  return headings(text).has(anchor) ? null : `the link ${target}: no such heading`
}

/** The anchors of a page, as the usual hosts make them. */
function headings(text: string): Set<string> {
  const found = [...withoutCode(text, /```[\s\S]*?(?:```|$)/g).matchAll(/^#+\s+(.+?)\s*$/gm)].map(
    ({ 1: title }) => title!,
  )
  return new Set(
    found.map(title =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}

// Blanked, not cut, so that lines stay where they are.
function withoutCode(text: string, code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g): string {
  return text.replace(code, match => match.replace(/[^\n]/g, ' '))
}

function missingPages(tree: Tree): Problem[] {
  const folders = [...tree.keys()].flatMap(path => /^(.+)\/package\.json$/.exec(path)?.[1] ?? [])
  return folders.flatMap(folder => {
    const file = `${folder}/README.md`
    const text = tree.get(file)
    if (text === undefined)
      return [{ file, says: 'is missing: what the package is, its face, its dependencies and why' }]
    const lines = text.trimEnd().split('\n').length
    return lines > longestPage ? [{ file, says: `${lines} lines: more than ${longestPage}` }] : []
  })
}
