/** A person makes their letter in a real browser: by the keyboard, with nothing sent, as text and as a Word file. */
import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

const secret = 'Zyxwv Exporter'

async function fill(page: Page): Promise<void> {
  await page.goto('/my-data')
  await page.getByLabel('Name of the company or body').fill(secret)
  await page.getByLabel('Where it is').selectOption('GB')
  await page.getByLabel('Where you live').selectOption('FR')
  await page.getByLabel('Your name').fill('Li Na')
}

describe.each([1280, 360])('a letter, at %d px', width => {
  it('stands beside the questions at once, and nobody else learns of it', async () => {
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, {
      language: 'en',
      theme: 'light',
      width,
    })
    try {
      const sent: Request[] = []
      page.on('request', request => sent.push(request))
      await fill(page)
      const letter = page.locator('.letter__text')
      await letter.waitFor()
      expect(await letter.innerText()).toContain(`To whoever is in charge of data protection at ${secret}:`)
      expect(await letter.innerText()).toContain('UK GDPR art. 15(1)(c) and (2)')
      expect(await page.locator('.ground__by').allInnerTexts()).toHaveLength(2)
      await page.getByLabel('Where has my data gone?').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await letter.innerText()).toContain('Request for deletion of my personal data')
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(complaints).toEqual([])
      for (const request of sent) {
        expect(request.method()).toBe('GET')
        expect(decodeURIComponent(request.url())).not.toContain('Zyxwv')
        expect(request.postData()).toBeNull()
      }
    } finally {
      await context.close()
    }
  })
})

it('is saved as a Word file that says the same', async () => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, {
    language: 'en',
    theme: 'dark',
    width: 1280,
  })
  try {
    await fill(page)
    const button = page.getByRole('button', { name: 'Word file' })
    await button.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('letter.docx')
    const zip = await JSZip.loadAsync(readFileSync(await download.path()))
    const xml = await zip.file('word/document.xml')!.async('string')
    for (const text of [secret, 'Li Na', 'Information Commissioner']) expect(xml).toContain(text)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

it('says of a place whose law is not here that it is not, of a whole where its part has a law, and makes no letter', async () => {
  const { page, context } = await visit(stage.browser, stage.served.url, {
    language: 'zh',
    theme: 'light',
    width: 360,
  })
  try {
    await page.goto('/my-data')
    const place = page.getByLabel('您所在国家（地区）')
    await place.selectOption('AQ')
    expect(await page.locator('.notice').innerText()).toContain('此处未收录该地法律')
    await place.selectOption('US')
    expect(await page.locator('.notice').innerText()).toContain(
      '仅适用于：美国（CA）、美国（VA）、美国（TX）',
    )
    expect(await page.locator('.letter').count()).toBe(0)
    await place.selectOption('US-CA')
    expect(await page.locator('.letter__text').innerText()).toContain('《加州民法典》第1798.110条')
  } finally {
    await context.close()
  }
})
