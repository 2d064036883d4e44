/** `carnet file`: a carnet is filed with the desk of a service that runs, and its receipt proves it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

const exporter = new Workplace()
const authority = new Workplace()
let child: ChildProcess
let url = ''
let carnet = ''
beforeAll(async () => {
  child = spawn(process.execPath, [program, '--state', authority.state, 'serve', '--port', '0'], {
    cwd: authority.folder,
    env: authority.environment(),
  })
  url = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', text => {
      said += text
      const [found] = /http:\/\/[\d.:]+/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.stderr?.on('data', text => {
      said += text
    })
    child.once('exit', () => reject(new Error(said)))
  })
  const declaration = readFileSync(join(payroll, 'declaration.yaml'), 'utf8')
  exporter.write('declaration.yaml', declaration)
  exporter.write('employees.csv', readFileSync(join(payroll, 'employees.csv')))
  const cleared = exporter.run(
    ...['clear', 'employees.csv', '--declaration', 'declaration.yaml', '--out', 'out'],
    ...['--choose', '1', '--as-of', '2026-11-24'],
  )
  expect([cleared.exit, cleared.err]).toEqual([0, expect.stringMatching(/^Keys were made/)])
  carnet = exporter.path('out', 'employees.carnet')
})
afterAll(async () => {
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  exporter.close()
  authority.close()
})

const call = async (method: string, path: string, body: object) => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect([path, answer.ok]).toEqual([path, true])
  return answer.json() as Promise<Record<string, string>>
}

it('sends the carnet once, and keeps a receipt that is checked', async () => {
  await call('PUT', '/v1/authority/desk', {
    slug: 'data-office',
    name: { en: 'Data Office', zh: '数据办公室' },
  })
  const { key } = await call('POST', '/v1/keys', { label: 'exporter', roles: ['officer', 'engineer'] })
  exporter.write('key.txt', `${key}\n`)
  const to = ['--to', `${url}/published/data-office`, '--key-file', 'key.txt']
  const filed = exporter.json('file', carnet, ...to)
  expect(filed).toMatchObject({ exit: 0, document: { command: 'file', state: 'received' } })
  const receipt = JSON.parse(readFileSync(exporter.path('out', 'employees.receipt.json'), 'utf8'))
  expect(JSON.parse(receipt.record).filing).toBe(filed.document.filing)

  // Nothing is written over; sent again, it is the same filing.
  expect(exporter.run('file', carnet, ...to).exit).toBe(2)
  const again = exporter.json('file', carnet, ...to, '--out', 'again.json')
  expect(again.document.filing).toBe(filed.document.filing)
  const other = exporter.run('file', carnet, ...to, '--out', 'third.json', '--note', 'another')
  expect([other.exit, other.err]).toEqual([2, expect.stringContaining('409')])
})

it('files the use of a list, by the name that the search prints', () => {
  const { found } = exporter.json('regime', 'search', '会员', '--regime', 'CN').document as {
    found: { entry: string | null }[]
  }
  const use = found.find(({ entry }) => entry !== null)!.entry!
  expect(use).toMatch(/^CN\/[\w-]+:.+$/)
  const to = ['--to', `${url}/published/data-office`, '--key-file', 'key.txt']
  const filed = exporter.json('file', '--use', use, ...to)
  expect(filed).toMatchObject({ exit: 0, document: { state: 'received', receipt: 'list-use.receipt.json' } })
  const { record } = JSON.parse(readFileSync(exporter.path('list-use.receipt.json'), 'utf8'))
  const [{ regime, list, entry }] = JSON.parse(record).list_use
  expect(`${regime}/${list}:${entry}`).toBe(use)
  const wrong = (...args: string[]) => /CARNET_FILE_\w+/.exec(exporter.run('file', ...args, ...to).err)?.[0]
  expect(wrong()).toBe('CARNET_FILE_NOTHING')
  expect(wrong('--use', 'somewhere')).toBe('CARNET_FILE_USE')
  expect(wrong('--use', 'CN/no-list:nothing', '--out', 'no.json')).toBe('CARNET_FILE_REFUSED')
})

it('says what is wrong with an address, a key or a desk, and sends no key over an open line', () => {
  const wrong = (...args: string[]) => {
    const { exit, err } = exporter.run('file', carnet, ...args)
    return [exit, /CARNET_FILE_\w+/.exec(err)?.[0]]
  }
  const key = ['--key-file', 'key.txt']
  expect(wrong('--to', 'http://authority.example/published/x-office', ...key)).toEqual([
    2,
    'CARNET_FILE_ADDRESS',
  ])
  expect(wrong('--to', `${url}/published/data-office`)).toEqual([2, 'CARNET_FILE_KEY'])
  expect(wrong('--to', `${url}/published/nobody`, ...key, '--out', 'x.json')).toEqual([
    2,
    'CARNET_FILE_REFUSED',
  ])
  const [exit, code] = wrong('--to', 'http://127.0.0.1:9/published/nobody', ...key, '--out', 'x.json')
  expect([exit, code]).toEqual([1, 'CARNET_FILE_UNREACHABLE'])
})
