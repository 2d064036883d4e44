import { describe, expect, it } from 'vitest'
import { errorText } from './error-text.ts'
import { errorWords } from './errors/index.ts'

describe('the text of an error', () => {
  it('says where as far as it is known', () => {
    const error = { code: 'CARNET_NEVER', data: {}, at: { file: 'a.yaml', line: 1200, column: 3 } }
    expect(errorText(error, 'en').where).toBe('a.yaml:1200:3')
    expect(errorText({ ...error, at: { file: 'a.yaml' } }, 'en').where).toBe('a.yaml')
    expect(errorText({ ...error, at: {} }, 'en').where).toBe('')
  })

  it('tells in words what the system told by a code', () => {
    const missing = { file: 'nosuch', problem: 'ENOENT' }
    const error = { code: 'CARNET_DECLARATION_UNREADABLE', data: missing, at: {} }
    expect(errorText(error, 'en').message).toContain('there is no file nosuch')
    expect(errorText(error, 'zh').message).toContain('找不到文件 nosuch')
    const other = { ...error, data: { ...missing, problem: 'EIO' } }
    expect(errorText(other, 'en').message).toContain('EIO')
  })

  it('of a code without words shows everything there is, and whose fault it is', () => {
    const text = errorText({ code: 'toString', data: { a: 1 }, at: {} }, 'zh')
    expect(text.message).toBe('toString {"a":1}')
    expect(text.fix).toContain('缺陷')
  })

  it('of every code can be said', () => {
    for (const code of Object.keys(errorWords)) {
      expect(errorText({ code, data: {}, at: {} }, 'zh').message).toBe(errorWords[code]!.zh)
    }
  })

  it('asks whether the near one was meant, once, and only where there is one', () => {
    const fix = { en: 'choose one of {known}', zh: '请从 {known} 中选择' }
    const all = {
      PLAIN: { en: 'no {value}', zh: '没有 {value}', fix },
      OWN: { en: 'no {value}', zh: '没有 {value}', fix: { en: 'perhaps {near}', zh: '或为 {near}' } },
    }
    const error = { code: 'PLAIN', data: { value: 'x', known: ['y', 'z'], near: 'y' }, at: {} }
    expect(errorText(error, 'en', all).fix).toBe('did you mean "y"? choose one of y, z')
    expect(errorText(error, 'zh', all).fix).toBe('是否想写“y”？请从 y、z 中选择')
    expect(errorText({ ...error, data: { ...error.data, near: '' } }, 'en', all).fix).toBe(
      'choose one of y, z',
    )
    expect(errorText({ ...error, code: 'OWN' }, 'en', all).fix).toBe('perhaps y')
  })

  it('puts the codes of its parts into words, in both languages', () => {
    const error = { code: 'CARNET_TYPE', data: { expected: 'type.text', received: 'type.list' }, at: {} }
    expect(errorText(error, 'en')).toMatchObject({
      message: 'expected text, found a list',
      fix: 'write text',
    })
    expect(errorText(error, 'zh')).toMatchObject({ message: '此处应为文字，实际为列表', fix: '请改为文字' })
    const written = { code: 'CARNET_KEY_MISSING', data: { key: 'type.of.mine' }, at: {} }
    expect(errorText(written, 'en').message).toBe('the key type.of.mine is missing')
  })
})
