import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cells, dataFolder, refusal } from './fixture.ts'
import { openDataSet } from './open.ts'

const { folder, file } = dataFolder()

const gb = (hex: string) => Buffer.from(hex, 'hex')

describe('openDataSet, CSV', () => {
  it('tells what the file is', async () => {
    const content = 'name;note\nA;"x;y"\nB;\n'
    const path = file(content)
    const dataset = await openDataSet(path)
    expect(dataset.file).toEqual({
      path,
      name: path.slice(folder.length + 1),
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      header: true,
    })
    expect(dataset.columns).toEqual(['name', 'note'])
    expect(dataset.rows).toBe(2)
    expect([...dataset.types.values()]).toEqual(['VARCHAR', 'VARCHAR'])
    await dataset.close()
    await dataset.close()
  })

  it.each([
    ['comma', 'a,b\n1,2\n', ','],
    ['tab', 'a\tb\n1,5\t2\n', '\t'],
    ['pipe', 'a|b\n1|2\n', '|'],
    ['semicolon with decimal commas', 'a;b\n1,5;2,5\n', ';'],
    ['comma inside quotes', 'a|b\n"1,2,3"|2\n', '|'],
    ['one column', 'a\n1\n', ','],
  ])('finds the delimiter: %s', async (_name, text, delimiter) => {
    const dataset = await openDataSet(file(text))
    expect(dataset.file.delimiter).toBe(delimiter)
    await dataset.close()
  })

  it('reads cells exactly as written', async () => {
    const text = 'a,b,c\n007, x ,1.10\n,"",""""\n"l1\nl2","a\r\nb","c,d"\n5" pipe,x"y",2024-01-01\n'
    expect(await cells(file(text))).toEqual([
      ['a', 'b', 'c'],
      ['007', ' x ', '1.10'],
      [null, '', '"'],
      ['l1\nl2', 'a\r\nb', 'c,d'],
      ['5" pipe', 'x"y"', '2024-01-01'],
    ])
  })

  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['mixed newlines', 'a,b\r\n1,2\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['no last newline', 'a,b\n1,2\n3,4'],
    ['byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['blank lines', '\n\na,b\n1,2\n\n3,4\n\n'],
    ['quotes with blanks around', 'a,b\n"1" ,2\n3, "4"\n'],
  ])('reads layouts: %s', async (_name, text) => {
    expect(await cells(file(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('takes a blank line for an empty cell where there is one column', async () => {
    for (const newline of ['\n', '\r\n']) {
      const text = ['a', '1', '', '""', '3', '', ''].join(newline)
      expect(await cells(file(text))).toEqual([['a'], ['1'], [null], [''], ['3'], [null]])
    }
  })

  it('takes any text for a column name', async () => {
    const names = ['it\'s "x"', 'select', '姓名', 'two\nlines', ' a ', '__proto__', '; drop table data']
    const header = names.map(name => `"${name.replaceAll('"', '""')}"`).join(',')
    expect(await cells(file(`${header}\n1,2,3,4,5,6,7\n`))).toEqual([
      names,
      ['1', '2', '3', '4', '5', '6', '7'],
    ])
  })

  it('opens a path with pattern characters', async () => {
    mkdirSync(join(folder, 'a*[1]?'))
    expect(await cells(file('a,b\n1,2\n', "it's [*]?.csv"))).toHaveLength(2)
  })

  it('reports progress to the end', async () => {
    const seen: [number, number][] = []
    const content = 'a,b\n1,2\n'
    await cells(file(content), { onProgress: (done, total) => seen.push([done, total]) })
    expect(seen.at(-1)).toEqual([2 * content.length, 2 * content.length])
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b))
  })

  it('opens a header without rows', async () => {
    expect(await cells(file('a,b'))).toEqual([['a', 'b']])
  })
})

describe('openDataSet, encodings', () => {
  // 姓名,部门 / 张伟,研发 / 李娜,𠀀 (four bytes in GB18030)
  const gb18030 = gb('d0d5c3fb2cb2bfc3c50ad5c5ceb02cd1d0b7a20ac0eec4c82c95328236')

  it('reads GB18030, four-byte characters too', async () => {
    const path = file(gb18030)
    const dataset = await openDataSet(path)
    expect(dataset.file).toMatchObject({ encoding: 'gb18030', bytes: gb18030.length })
    expect(dataset.file.sha256).toBe(createHash('sha256').update(gb18030).digest('hex'))
    await dataset.close()
    expect(await cells(path)).toEqual([
      ['姓名', '部门'],
      ['张伟', '研发'],
      ['李娜', '𠀀'],
    ])
  })

  it('reads GB18030 across chunks', async () => {
    const row = gb('d5c5ceb02cd1d0b7a20a')
    const path = file(Buffer.concat([gb('612c620a61'), ...Array.from({ length: 300_000 }, () => row)]))
    const rows = await cells(path)
    expect(rows).toHaveLength(300_001)
    expect(new Set(rows.slice(2).map(row => row.join()))).toEqual(new Set(['张伟,研发']))
  })

  it('reads UTF-16LE with a byte order mark', async () => {
    const path = file(Buffer.from('\ufeff姓名\t部门\r\n张伟\t研发\r\n', 'utf16le'))
    expect(await cells(path)).toEqual([
      ['姓名', '部门'],
      ['张伟', '研发'],
    ])
  })

  it('keeps temporary copies in the folder it was given, and deletes them', async () => {
    const temporaryFolder = join(folder, 'temporary')
    mkdirSync(temporaryFolder)
    const dataset = await openDataSet(file(gb18030), { temporaryFolder })
    expect(readdirSync(join(temporaryFolder, readdirSync(temporaryFolder)[0]!))).toContain('clean.csv')
    await dataset.close()
    expect(readdirSync(temporaryFolder)).toEqual([])
    await refusal(file(gb('d0d5c3fb2cb2bfc3c50ad5c5ceb00a')), { temporaryFolder })
    expect(readdirSync(temporaryFolder)).toEqual([])
  })

  it('refuses what is in no encoding it knows', async () => {
    expect(await refusal(file(gb('612c620ae9ff2c310a')))).toMatchObject({ code: 'CARNET_DATA_ENCODING' })
  })

  it('refuses Western text rather than take it for Chinese', async () => {
    for (const text of [
      'Name,Ort\nMüller,Stuttgart\n',
      'Straße,Größe\nx,y\n',
      'name,city\nJosé Peña,Málaga\n',
    ]) {
      expect(await refusal(file(Buffer.from(text, 'latin1')))).toMatchObject({ code: 'CARNET_DATA_ENCODING' })
    }
  })

  it('refuses UTF-8 with a damaged character rather than guess', async () => {
    const content = Buffer.concat([
      Buffer.from('姓名,部门\n张伟,研发中心\n李'),
      gb('e5a8'),
      Buffer.from(',销售\n'),
    ])
    expect(await refusal(file(content))).toMatchObject({ code: 'CARNET_DATA_DAMAGED_TEXT', at: { line: 3 } })
  })
})

describe('openDataSet, NDJSON', () => {
  it('reads members as text, nested ones as JSON', async () => {
    const text =
      '{"id":"1","n":2.5,"t":true}\n\n{"n":12345678901234567890123,"o":{"a":[1,"x"]},"id":null}\r\n{"id":"a\u2028b"}'
    expect(await cells(file(text, 'x.jsonl'))).toEqual([
      ['id', 'n', 't', 'o'],
      ['1', '2.5', 'true', null],
      [null, '12345678901234567890123', null, '{"a":[1,"x"]}'],
      ['a\u2028b', null, null, null],
    ])
  })

  it('is told by its content where the name does not say', async () => {
    const dataset = await openDataSet(file('{"a":1}\n', 'export'))
    expect(dataset.file).toMatchObject({ format: 'ndjson', delimiter: null, header: false })
    await dataset.close()
  })

  it('reads other encodings', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), gb('d5c5ceb0'), Buffer.from('"}\n')])
    expect(await cells(file(bytes, 'x.ndjson'))).toEqual([['a'], ['张伟']])
    expect(await cells(file('\ufeff{"a":1}\n', 'x.ndjson'))).toEqual([['a'], ['1']])
  })

  it.each([
    ['an array', '{"a":1}\n[1]\n'],
    ['an array over lines', '{"a":1}\n[{"a":1},\n{"a":2}]\n'],
    ['a number', '{"a":1}\n1\n'],
    ['broken JSON', '{"a":1}\n{"a":}\n'],
    ['two on a line', '{"a":1}\n{"a":1}{"a":2}\n'],
  ])('refuses a line that is not an object: %s', async (_name, text) => {
    const path = file(text, 'x.ndjson')
    expect(await refusal(path)).toMatchObject({ code: 'CARNET_DATA_NOT_OBJECT', at: { file: path, line: 2 } })
  })

  it('refuses a member that stands twice in an object', async () => {
    const text = '{"a":{"b":1},"b":[{"a":2}]}\n{"a":"x\\"","c":1,"a":2}\n'
    expect(await refusal(file(text, 'x.ndjson'))).toMatchObject({
      code: 'CARNET_DATA_MEMBER_TWICE',
      data: { name: 'a', line: 2 },
    })
    expect(await refusal(file('{"a":1}\n{"A":1}\n', 'x.ndjson'))).toMatchObject({
      code: 'CARNET_DATA_NAME_TWICE',
    })
  })
})

describe('openDataSet, refusals', () => {
  it.each([
    ['too long', 'a,b\n1,2\n"x\ny",2\n1,2,3\n', 5, 3],
    ['too short', 'a,b\n1,2\n1\n4,5\n', 3, 1],
    ['too short at the end', 'a,b\n1,2\n1', 3, 1],
    ['a blank with spaces', 'a,b\n1,2\n  \n', 3, 1],
  ])('a ragged row, %s', async (_name, text, line, found) => {
    const path = file(text)
    expect(await refusal(path)).toMatchObject({
      code: 'CARNET_DATA_RAGGED',
      at: { file: path, line },
      data: { line, expected: 2, found },
    })
  })

  it.each([
    ['open quote', 'a,b\n1,2\n1,"abc\n2,3\n', 3],
    ['text after a quote', 'a,b\n"abc"def,2\n', 2],
    ['open quote in the header', '"a,b\n1,2\n', 1],
  ])('a faulty quote: %s', async (_name, text, line) => {
    expect(await refusal(file(text))).toMatchObject({ code: 'CARNET_DATA_QUOTE', at: { line } })
  })

  it.each([
    ['CARNET_DATA_EMPTY', '', 'x.csv'],
    ['CARNET_DATA_EMPTY', '\n\n', 'x.csv'],
    ['CARNET_DATA_EMPTY', '\n\n', 'x.ndjson'],
    ['CARNET_DATA_NAME_TWICE', 'a,b,A\n1,2,3\n', 'x.csv'],
    ['CARNET_DATA_NAME_EMPTY', 'a,,b\n1,2,3\n', 'x.csv'],
    ['CARNET_DATA_NAME_EMPTY', 'a,b,\n1,2,\n', 'x.csv'],
    ['CARNET_DATA_NO_HEADER', 'E001,张伟,110101199003070134\nE002,李娜,110101199003070142\n', 'x.csv'],
    ['CARNET_DATA_NO_HEADER', '1,2\n3,4\n', 'x.csv'],
    ['CARNET_DATA_BINARY', 'a,b\n1,\0\n', 'x.csv'],
    ['CARNET_DATA_BINARY', 'PK\x03\x04rest', 'x.csv'],
    ['CARNET_DATA_PARQUET', 'PAR1 but not really', 'x.parquet'],
    ['CARNET_DATA_FORMAT', 'a,b\n', 'x.csv', 'parquet'],
  ] as const)('%s', async (code, text, name, format?: 'parquet') => {
    expect(await refusal(file(text, name), format ? { format } : {})).toMatchObject({ code, kind: 'input' })
  })

  it('a missing file, a folder', async () => {
    expect(await refusal(join(folder, 'nowhere.csv'))).toMatchObject({ code: 'CARNET_DATA_MISSING' })
    expect(await refusal(folder)).toMatchObject({ code: 'CARNET_DATA_NOT_A_FILE' })
  })

  it('a temporary folder that is not there', async () => {
    const temporaryFolder = join(folder, 'none')
    expect(await refusal(file('a,b\n1,2\n'), { temporaryFolder })).toMatchObject({
      code: 'CARNET_DATA_WRITE',
      data: { file: temporaryFolder, reason: 'ENOENT' },
    })
  })

  it('never quotes data', async () => {
    for (const text of [
      '110101199003070134,b\n',
      'a,b\n110101199003070134\n',
      'a,b\n1,"110101199003070134\n',
    ]) {
      expect((await refusal(file(text))).message).not.toContain('110101')
    }
  })
})
