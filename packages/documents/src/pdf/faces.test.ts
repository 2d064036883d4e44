import { expect, it } from 'vitest'
import { Faces } from './faces.ts'

it.each(['’', '“', '…'])(
  '%s is set as narrow as other languages have it, and as wide as a sign in Chinese',
  async mark => {
    const fontOf = async (language: 'en' | 'zh'): Promise<readonly string[]> => {
      const stretches = (await Faces.open(language)).stretches(`access ${mark}`, 'song', 'normal')
      return stretches.map(({ font }) => font)
    }
    const [english, chinese] = [await fontOf('en'), await fontOf('zh')]
    const last = (await Faces.open('en')).stretches('’', 'song', 'normal')[0]!.font
    expect(english.at(-1)).toBe(last)
    expect(chinese.at(-1)).not.toBe(last)
  },
)
