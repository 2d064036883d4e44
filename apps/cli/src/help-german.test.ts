/** The help says in German what it says in English. */
import { describe, expect, it } from 'vitest'
import { agentHelp } from './agent-commands.ts'
import { deskHelp } from './desk-commands.ts'
import { eraseHelp } from './erase-commands.ts'
import { mainTexts } from './help.ts'
import { germanHelp } from './help-german.ts'
import { helpIn } from './help-in.ts'
import { regimeTexts } from './help-regime.ts'
import { keyHelp } from './key-commands.ts'
import { linkHelp } from './link-commands.ts'
import { loadHelp } from './load-help.ts'
import { operationsHelp } from './operations-commands.ts'
import { personHelp } from './person-commands.ts'
import { releaseTexts } from './release-commands.ts'

const parts = {
  main: mainTexts,
  regime: regimeTexts,
  release: releaseTexts,
  agent: agentHelp,
  person: personHelp,
  desk: deskHelp,
  key: keyHelp,
  erase: eraseHelp,
  link: linkHelp,
  operations: operationsHelp,
} satisfies Record<keyof typeof germanHelp, { en: object }>

/** What of a part has no German, and what is English by accident. */
const faults = (part: keyof typeof germanHelp): string[] => {
  const german: Readonly<Record<string, unknown>> = germanHelp[part]
  return Object.entries(parts[part].en as Readonly<Record<string, unknown>>).flatMap(([key, text]) =>
    german[key] === undefined
      ? [`${part}.${key}: no German of “${text}” (help-german.ts)`]
      : german[key] === text
        ? [`${part}.${key} is English`]
        : [],
  )
}

describe('the help in German', () => {
  it.each(Object.keys(parts) as (keyof typeof germanHelp)[])('says all of %s', part => {
    expect(faults(part)).toEqual([])
  })

  it('is English until it is loaded, and then German', async () => {
    expect(helpIn('desk', deskHelp, 'de').to).toBe(deskHelp.en.to)
    await loadHelp('de')
    expect(helpIn('desk', deskHelp, 'de').to).toBe(germanHelp.desk.to)
    expect(helpIn('desk', deskHelp, 'zh').to).toBe(deskHelp.zh.to)
  })
})
