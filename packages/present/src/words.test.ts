import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary } from '@carnet/lawbook'
import { eventText } from '@carnet/locales'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../regimes/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml') && !path.endsWith('.examples.yaml'))
  .map(path => [path, readFileSync(new URL(path, folder), 'utf8')])
const { regimes } = readLibrary(Object.fromEntries(files))

describe('the words of the regimes that are kept here', () => {
  it('name every event that a duty counts from', () => {
    const events = regimes
      .flatMap(regime => regime.provisions.flatMap(one => one.then.oblige))
      .flatMap(({ due }) => ('event' in due ? [due.event] : []))
    expect(events.length).toBeGreaterThan(5)
    for (const event of events)
      for (const language of ['en', 'zh'] as const) expect(eventText(event, language)).not.toBe(event)
  })
})
