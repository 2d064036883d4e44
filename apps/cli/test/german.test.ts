/** German on the command line: chosen by the option or by the environment, beside law that stays English and says so. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { payroll, Workplace } from './carnet.ts'

const work = new Workplace()
afterAll(() => work.close())

const declaration = join(payroll, 'declaration.yaml')

describe('in German', () => {
  it('a finding is told, with the words of the vocabulary, and law that is marked as English once', () => {
    const { out, exit } = work.run('--lang', 'de', 'decide', declaration)
    expect(exit).toBe(5)
    expect(out).toContain('◌ unbestimmt')
    expect(out).toContain('die Sicherheit der Daten gewährleisten, für die gesamte Dauer  Order 16 art. 11')
    expect(out.match(/sein Wortlaut steht auf Englisch da/g)).toHaveLength(1)
    expect(out).not.toMatch(/\p{Script=Han}/u)
  })

  it('the environment chooses it, and an error says in it what to do', () => {
    const { err, exit } = work.runIn({ LANG: 'de_AT.UTF-8' }, 'decide', 'nowhere.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('Die Deklaration ist nicht lesbar: die Datei nowhere.yaml gibt es nicht')
    expect(err).toContain('Prüfen Sie Pfad und Rechte')
  })

  it('help and examples are at hand', () => {
    const { out } = work.run('--lang', 'de', 'clear', '--help')
    expect(out).toContain('Aufruf: ')
    expect(out).toContain('wohin die abgefertigte Datei und ihr Carnet gehen')
  })
})
