/** What every page is looked at for: axe finds nothing, nothing runs over, nothing is refused. */
import { expect } from 'vitest'
import { barriers, type Look, nameOf, overflow, type Stage, visit } from './console.ts'

export async function lookAt(stage: Stage, path: string, how: Look): Promise<void> {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, how)
  try {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(
      how.language === 'zh' ? /^zh/ : /^en/,
    )
  } finally {
    await context.close()
  }
}

export const named = (all: readonly Look[]) => all.map(one => [nameOf(one), one] as const)
