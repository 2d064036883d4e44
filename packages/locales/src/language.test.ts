import { describe, expect, it } from 'vitest'
import { pickLanguage } from './language.ts'

describe('the language', () => {
  it('is the one asked for', () => {
    expect(pickLanguage('zh', { LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(pickLanguage('zh-Hans', {})).toBe('zh')
    expect(pickLanguage('de', { LANG: 'zh_CN.UTF-8' })).toBe('de')
    expect(pickLanguage('en', { LANG: 'zh_CN.UTF-8' })).toBe('en')
  })

  it('is else that of the environment, the first variable that is set', () => {
    expect(pickLanguage(undefined, { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(pickLanguage(undefined, { LANG: 'de_AT.UTF-8' })).toBe('de')
    expect(pickLanguage(undefined, { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en')
    expect(pickLanguage(undefined, { LANG: 'C', LC_ALL: '', LC_MESSAGES: 'zh_TW' })).toBe('zh')
  })

  it('is else English', () => {
    expect(pickLanguage(undefined, {})).toBe('en')
    expect(pickLanguage(undefined, { LANG: 'zhuang' })).toBe('en')
    expect(pickLanguage('fr', { LANG: 'zh_CN' })).toBe('zh')
  })
})
