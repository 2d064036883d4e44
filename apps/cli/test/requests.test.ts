/** `carnet request`: the template runs as it is, and what is wrong in a request is told with its line. */
import { afterAll, describe, expect, it } from 'vitest'
import { Workplace } from './carnet.ts'

const work = new Workplace()
afterAll(() => work.close())

describe('a request from abroad', () => {
  it.each(['en', 'zh'])('as the template has it, in %s: conditional, 3', language => {
    const template = work.run('request', '--template', '--lang', language)
    expect(template.exit).toBe(0)
    work.write('order.yaml', template.out)
    const shown = work.run('request', 'order.yaml', '--lang', language)
    expect(shown.exit).toBe(3)
    expect(shown.out).toContain(
      language === 'zh' ? '主管机关批准' : 'approval of the competent Chinese authority',
    )
    expect(shown.out).toContain(language === 'zh' ? '《数据安全法》第三十六条' : 'Data Security Law art. 36')
    const { exit, document } = work.json('request', 'order.yaml')
    expect(exit).toBe(3)
    expect(document).toMatchObject({
      command: 'request',
      exit: 3,
      memo: { carnet_memo: 1, outcome: 'conditional' },
    })
  })
  it('on an earlier day, before the laws: free', () => {
    work.write('order.yaml', work.run('request', '--template').out)
    expect(work.run('request', 'order.yaml', '--as-of', '2019-01-01').exit).toBe(0)
  })
  it('with a mistake, or without a file: 2, with the line', () => {
    work.write('bad.yaml', work.run('request', '--template').out.replace('kind: court ', 'kind: tribunal '))
    const bad = work.json('request', 'bad.yaml')
    expect(bad.exit).toBe(2)
    expect(bad.document.errors).toMatchObject([
      { code: 'CARNET_VALUE_UNKNOWN', at: { file: 'bad.yaml', line: 5 } },
    ])
    expect(work.json('request').document.errors).toMatchObject([{ code: 'CARNET_REQUEST_NOT_GIVEN' }])
    expect(work.json('request', 'nowhere.yaml').document.errors).toMatchObject([
      { code: 'CARNET_REQUEST_UNREADABLE' },
    ])
  })
})
