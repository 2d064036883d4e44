/** What is kept: a declaration revised, put away and taken back; data that were sent, deleted once asked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

const stage = setStage()
const text = readFileSync(join(root, 'examples/payroll-shanghai-singapore/declaration.yaml'), 'utf8')

const send = async (path: string, type: string, body: string): Promise<{ id: string }> => {
  const answer = await fetch(`${stage.served.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect([path, answer.ok]).toEqual([path, true])
  return (await answer.json()) as { id: string }
}

const words = {
  en: {
    archive: 'Put away “payroll en”',
    undo: 'Undo',
    save: 'Save as a new revision',
    remove: 'Delete staff-en.csv',
    good: 'Delete for good',
    wrong: 'CARNET_',
    latest: '2, the latest',
    begin: 'Begin the transfer',
    declared: 'What is declared',
  },
  de: {
    archive: '„payroll de“ ablegen',
    undo: 'Rückgängig',
    save: 'Als neue Fassung sichern',
    remove: 'staff-de.csv löschen',
    good: 'Endgültig löschen',
    wrong: 'CARNET_',
    latest: '2, die neueste',
    begin: 'Übermittlung beginnen',
    declared: 'Was deklariert ist',
  },
} as const

it.each([
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'de', theme: 'dark', width: 360 },
] as const)('is revised, put away, taken back, deleted in $language', async look => {
  const say = words[look.language]
  const { id } = await send(
    '/v1/declarations',
    'application/json',
    JSON.stringify({ name: `payroll ${look.language}`, declaration: text }),
  )
  await send(`/v1/uploads?name=staff-${look.language}.csv`, 'application/octet-stream', 'name\nAnn\n')
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  const sound = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  try {
    await page.goto('/declarations')
    await page.getByRole('button', { name: say.archive }).focus()
    await sound()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: say.undo }).waitFor()
    await page.getByRole('link', { name: `payroll ${look.language}` }).waitFor({ state: 'detached' })
    await sound()
    await page.getByRole('button', { name: say.undo }).press('Enter')
    await page.getByRole('link', { name: `payroll ${look.language}` }).waitFor()

    await page.getByRole('button', { name: say.remove }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await sound()
    await page.getByRole('button', { name: say.good }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: say.remove }).waitFor({ state: 'detached' })

    await page.getByRole('link', { name: `payroll ${look.language}` }).press('Enter')
    const field = page.locator('textarea')
    await field.fill(`${text}\nnonsense: true\n`)
    await page.locator('.notice--failed', { hasText: say.wrong }).waitFor()
    const save = page.getByRole('button', { name: say.save })
    expect(await save.isDisabled()).toBe(true)
    await sound()
    await field.fill(`# revised\n${text}`)
    await page.locator('.notice--failed').waitFor({ state: 'detached' })
    await save.press('Enter')
    await page.locator('select option', { hasText: say.latest }).waitFor({ state: 'attached' })
    await sound()
    const kept = await fetch(`${stage.served.url}/v1/declarations/${id}`)
    expect(await kept.json()).toMatchObject({ revision: 2, text: `# revised\n${text}` })

    // A transfer is begun with it, and leads back to it.
    await page.getByRole('button', { name: say.begin }).press('Enter')
    await page.waitForURL(/\/transfers\/[0-9a-f-]{36}/)
    await page.getByRole('link', { name: say.declared }).press('Enter')
    await page.waitForURL(`**/declarations/${id}`)
    await page.locator('select').first().selectOption('1')
    await page.locator('p.notice').waitFor()
    expect(await field.inputValue()).toBe(text)
    await sound()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})
