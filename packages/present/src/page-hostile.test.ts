/** What a stranger writes into a regime stays text on its page: no markup, no link but to its sources. */

import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary } from '@carnet/lawbook'
import { expect, it } from 'vitest'
import { pageMarkdown, pageText, regimePage } from './index.ts'

const folder = new URL('../../../regimes/', import.meta.url)
const texts: Record<string, string> = {}
for (const part of ['vocabulary', 'TN'])
  for (const name of readdirSync(new URL(`${part}/`, folder), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.yaml') && !name.endsWith('.examples.yaml'))
      texts[`${part}/${name.replaceAll('\\', '/')}`] = readFileSync(
        new URL(`${part}/${name}`, folder),
        'utf8',
      )

const attack =
  '<script>alert(1)</script> ![x](https://evil.example/p.png) [y](javascript:alert(1)) `code` | cell **bold** &lt;img src=x onerror=alert(1)&gt;'

it('as Markdown, whatever the texts of the regime hold', () => {
  const hostile = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      path.startsWith('TN/')
        ? text.replaceAll(
            /\b(en|zh): (?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^ *(?:en|zh): ).*$|[^,}"\n]+)/gm,
            (_, language) => `${language}: ${JSON.stringify(attack)}`,
          )
        : text,
    ]),
  )
  const { regimes, vocabulary } = readLibrary(hostile)
  for (const language of ['en', 'zh'] as const) {
    const page = regimePage(regimes[0]!, { language, asOf: '2026-11-28', vocabulary, regimes })
    // The anchors and the names of parts are ours.
    const markdown = pageMarkdown(page).replaceAll(/<a id="[a-z0-9-]+"><\/a>|`[A-Za-z0-9./-]+`/g, '')
    expect(markdown).toContain('alert')
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:\/\/)[a-z/!]/i)
    expect(markdown).not.toMatch(/(?<!\\)!?(?<!\\)\[[^\]]*(?<!\\)\]\((?!<https?:|#)/)
    expect(markdown).not.toMatch(/(?<!\\)`/)
    expect(pageText(page)).toContain('alert')
  }
})
