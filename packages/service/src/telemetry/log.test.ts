/** Lines of the log: what stands in them, and that nothing does that is somebody's. */
import { describe, expect, it } from 'vitest'
import { errorFields, openLog, readLogLevel } from './log.ts'

function logOf(level: Parameters<typeof openLog>[0]['level'], pretty = false) {
  const lines: string[] = []
  return { lines, log: openLog({ level, pretty, write: line => lines.push(line) }) }
}

describe('the log', () => {
  it('has a line of JSON for an event, with nothing of the machine', () => {
    const { lines, log } = logOf('info')
    log('info', 'request', { request: 'r', method: 'GET', route: '/v1/keys/:id', status: 200, ms: 3 })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    const { time, ...line } = JSON.parse(lines[0]!)
    expect(new Date(time).toISOString()).toBe(time)
    expect(line).toEqual({
      level: 'info',
      event: 'request',
      request: 'r',
      method: 'GET',
      route: '/v1/keys/:id',
      status: 200,
      ms: 3,
    })
  })

  it('says as much as it is asked to', () => {
    for (const [level, told] of [
      ['silent', []],
      ['error', ['error']],
      ['warn', ['error', 'warn']],
      ['info', ['error', 'warn', 'info']],
      ['debug', ['error', 'warn', 'info', 'debug']],
    ] as const) {
      const { lines, log } = logOf(level)
      for (const one of ['error', 'warn', 'info', 'debug'] as const) log(one, 'job')
      expect(lines.map(line => JSON.parse(line).level)).toEqual(told)
    }
  })

  it('is for the eyes of a person at a terminal', () => {
    const { lines, log } = logOf('info', true)
    log('warn', 'request', { request: 'r', method: 'GET', route: null, status: 404, ms: 3 })
    log('info', 'started', { host: '127.0.0.1', port: 80 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const plain = lines.map(line => line.replaceAll(/\u001b\[\d+m/g, '').slice('00:00:00.000 '.length))
    expect(plain).toEqual(['request  404 GET – 3 ms request=r\n', 'started  host=127.0.0.1 port=80\n'])
  })
})

it('takes its level from the environment, and refuses what is none', () => {
  expect(readLogLevel({})).toBe('info')
  expect(readLogLevel({ CARNET_LOG_LEVEL: 'DEBUG' })).toBe('debug')
  expect(() => readLogLevel({ CARNET_LOG_LEVEL: 'loud' })).toThrow(
    /CARNET_SERVE_SETTING_VALUE.*silent, error/,
  )
})

describe('an error', () => {
  it('is told by its kind and its place, whatever its words are', () => {
    for (const words of ['secret', 'secret\n    at secret (secret.ts:1:1)\nsecret', '']) {
      const { error, at } = errorFields(new TypeError(words))
      expect(error).toBe('TypeError')
      expect(at![0]).toMatch(/^log\.test\.ts:\d+:\d+$/)
      expect(JSON.stringify(at)).not.toContain('secret')
    }
  })

  it('may have a code, if that is one', () => {
    expect(errorFields(Object.assign(new Error('x'), { code: 'ENOENT' })).error).toBe('Error ENOENT')
    expect(errorFields(Object.assign(new Error('x'), { code: 'of Ann' })).error).toBe('Error')
    expect(errorFields('Ann')).toEqual({ error: 'string' })
  })

  it('whose words were changed after it was made tells no place rather than its words', () => {
    const error = new Error('secret')
    error.message = 'other'
    expect(JSON.stringify(errorFields(error))).not.toContain('secret')
  })
})
