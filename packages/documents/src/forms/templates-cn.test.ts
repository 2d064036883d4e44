/**
 * The documents beside the official templates of China, heading by heading.
 *
 * - impact assessment: annex 5 of the guide to filing the standard contract, second edition (2024-03-22)
 * - self-assessment: annex 4 of the guide to applying for the security assessment (the copy does not name its edition)
 * - contract: annex 4 of the filing guide, which is the annex of CAC Order 13
 * - list of papers: the filing guide; for the application the manual of the filing system of June 2025, sections 4 and 5
 *
 * Read on 2026-11-29 in stored copies. The undertaking, the authorisation and the annexes of the area contracts could not be read.
 */
import { expect, it } from 'vitest'
import { buildDocument } from '../documents.ts'
import type { Block, DocumentModel } from '../model.ts'
import { poorest, realInput, writtenInput } from '../testing.ts'

const rich = realInput('clinical-beijing-boston/declaration-contract.yaml')
const poor = writtenInput(poorest('CN', 'SG'))

const impactAssessment = [
  '一、出境活动整体情况',
  '（一）个人信息处理者基本情况',
  '1.基本情况简介，包括股权结构、实际控制人、境内外投资情况、组织架构和个人信息保护机构信息等',
  '2.整体业务与处理个人信息情况',
  '3.拟出境个人信息情况',
  '（1）个人信息出境涉及业务、个人信息收集使用、信息系统等情况',
  '（2）个人信息处理者和境外接收方处理个人信息的目的、范围、方式，及其合法性、正当性、必要性',
  '（3）出境个人信息的规模、范围、种类、敏感程度，处理敏感个人信息情况',
  '（4）拟出境个人信息在境内存储的系统平台、数据中心等情况，个人信息出境链路相关情况，计划出境后存储的系统平台、数据中心等',
  '（5）个人信息出境后向境外其他接收方提供的情况',
  '4.遵守个人信息保护相关法律法规的情况',
  '（二）境外接收方情况',
  '1.境外接收方基本情况',
  '2.境外接收方处理个人信息的用途、方式等',
  '3.境外接收方履行责任义务的管理和技术措施、能力等',
  '（三）个人信息处理者认为需要说明的其他情况',
  '二、拟出境活动的影响评估情况及结论',
]

const selfAssessment = [
  '一、自评估工作情况',
  '二、出境活动整体情况',
  '（一）数据处理者基本情况',
  '1.基本情况简介，包括股权结构、实际控制人、境内外投资情况等',
  '2.组织架构和数据安全管理机构信息',
  '3.整体业务与数据资产情况',
  '（二）拟出境数据情况',
  '1.数据出境涉及业务、数据资产等情况',
  '2.数据出境及境外接收方处理数据的目的、范围、方式，及其合法性、正当性、必要性',
  '3.按照申报业务场景梳理对应的出境数据项情况',
  '4.拟出境数据在境内存储的系统平台、数据中心（包含云服务）等情况，数据出境链路相关情况，计划出境后存储的系统平台、数据中心等',
  '5.数据出境后向境外其他接收方提供的情况',
  '6.涉及个人信息的，按照自然人（去重）统计当年的出境数量，预估未来3年的出境数量',
  '（三）数据处理者数据安全保障能力情况',
  '1.数据安全管理能力，包括管理组织体系和制度建设情况，全流程管理、分类分级、应急处置、风险评估、个人信息权益保护等制度及落实情况',
  '2.数据安全技术能力，包括数据收集、存储、使用、加工、传输、提供、公开、删除等全流程所采取的安全技术措施等',
  '3.数据安全保障措施有效性证明，例如开展的数据安全风险评估、数据安全认证、数据安全检查测评、数据安全合规审计、网络安全等级保护测评等情况',
  '4.遵守数据和网络安全相关法律法规的情况',
  '（四）境外接收方情况',
  '1.境外接收方基本情况',
  '2.境外接收方处理数据的用途、方式等',
  '3.境外接收方履行责任义务的管理和技术措施、能力等',
  '（五）法律文件约定数据安全保护责任义务的情况',
  '1.数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式等',
  '2.数据在境外保存地点、期限，以及达到保存期限、完成约定目的或者法律文件终止后出境数据的处理措施',
  '3.对于境外接收方将出境数据再转移给其他组织、个人的约束性要求',
  '4.境外接收方在实际控制权或者经营范围发生实质性变化，或者所在国家、地区数据安全保护政策法规和网络安全环境发生变化，以及发生其他不可抗力情形，导致难以保障数据安全时，应当采取的安全措施',
  '5.违反法律文件约定的数据安全保护义务的补救措施、违约责任和争议解决方式',
  '6.出境数据遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用时，妥善开展应急处置的要求和保障个人维护其个人信息权益的途径和方式',
  '（六）数据处理者认为需要说明的其他情况',
  '三、出境活动的风险自评估情况及结论',
]

const appendixOne = [
  '（一） 处理目的',
  '（二） 处理方式',
  '（三） 出境个人信息的规模',
  '（四） 出境个人信息种类（参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）',
  '（五） 出境敏感个人信息种类（如适用，参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）',
  '（六） 境外接收方只向以下中华人民共和国境外第三方提供个人信息（如适用）',
  '（七） 传输方式',
  '（八） 出境后保存期限',
  '（九） 出境后保存地点',
  '（十） 其他事项（视情况填写）',
]

/** The blocks of one part, from its title to the next part. */
function partOf({ blocks }: DocumentModel, title: string): readonly Block[] {
  const from = blocks.findIndex(block => block.block === 'part' && block.title.includes(title))
  expect(from, title).toBeGreaterThanOrEqual(0)
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex(({ block }) => block === 'part')
  return to < 0 ? rest : rest.slice(0, to)
}

/** Headings with their numbers, and the points that are paragraphs, up to the last heading of the template. */
function skeleton(blocks: readonly Block[], last: string): readonly string[] {
  const lines = blocks.flatMap(block => {
    if (block.block === 'heading') return [`${block.number}${block.text}`]
    const [text] = block.block === 'paragraph' ? block.text : []
    return typeof text === 'string' && /^（\d）/.test(text) ? [text] : []
  })
  return lines.slice(0, lines.indexOf(last) + 1)
}

const fieldNames = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => (block.block === 'fields' ? block.rows.map(([name]) => name) : []))

it.each([
  ['cn-impact-assessment', '个人信息保护影响评估报告', impactAssessment],
  ['cn-self-assessment', '数据出境风险自评估报告', selfAssessment],
])(
  '%s has the headings of its template, in its order, for a rich declaration and a poor one',
  (kind, title, template) => {
    for (const input of [rich, poor]) {
      const model = buildDocument(input, { kind, language: 'zh' })
      expect(skeleton(partOf(model, title), template.at(-1)!)).toEqual(template)
      // Beside the English heading stands the Chinese one, which is the official.
      const english = JSON.stringify(buildDocument(input, { kind, language: 'en' }).blocks)
      for (const line of template) expect(english).toContain(line.replace(/^(?:[一二三]、|（.）|\d\.)/, ''))
    }
  },
)

it('the six points of Article 5 are assessed in either report, problems and conclusion follow', () => {
  for (const kind of ['cn-impact-assessment', 'cn-self-assessment']) {
    const { blocks } = buildDocument(poor, { kind, language: 'zh' })
    const from = blocks.findIndex(block => block.block === 'heading' && /评估情况及结论$/.test(block.text))
    const to = blocks.findIndex((block, at) => at > from && block.block === 'part')
    const points = blocks.slice(from + 1, to).filter(({ block }) => block === 'heading')
    expect(points).toHaveLength(8)
  }
})

it('the items of the self-assessment stand in the columns of the template', () => {
  const { blocks } = buildDocument(poor, { kind: 'cn-self-assessment', language: 'zh' })
  const titles = blocks.flatMap(block =>
    block.block === 'table' ? [block.columns.map(({ title }) => title)] : [],
  )
  expect(titles).toContainEqual(['序号', '数据项名称', '内容描述', '出境必要性', '示例', '备注'])
})

it('what the plan leaves out does not stand among the items that leave, and nobody is asked for its need', () => {
  const plan = {
    name: 'less',
    changes: [{ leg: 'one', item: 'phone', change: 'drop' }],
    protections: [],
    by: null,
    day: null,
  }
  const two = poorest('CN', 'SG').replace('items: [address]', 'items: [address, phone]')
  const input = writtenInput(two.replace('items:\n', 'items:\n  phone: { category: person.contact.phone }\n'))
  const { blocks } = buildDocument({ ...input, plan }, { kind: 'cn-self-assessment', language: 'zh' })
  const items = blocks.find(block => block.block === 'table' && block.columns[1]?.title === '数据项名称')
  expect(items?.block === 'table' && items.rows.map(row => row[1]![0])).toEqual(['address'])
  expect(JSON.stringify(blocks)).not.toContain('“phone”的必要性')
})

it('the filing of the contract lists its seven papers, and the application its eight', () => {
  const papers = (kind: string, title: string): readonly unknown[] =>
    partOf(buildDocument(poor, { kind, language: 'zh' }), title).flatMap(block =>
      block.block === 'table' ? block.rows.map(row => row[1]![0]) : [],
    )
  expect(papers('cn-contract', '备案材料清单')).toEqual([
    '统一社会信用代码证件影印件',
    '法定代表人身份证件影印件',
    '经办人身份证件影印件',
    '经办人授权委托书',
    '承诺书',
    '个人信息出境标准合同',
    '个人信息保护影响评估报告',
  ])
  expect(papers('cn-security-assessment', '申报材料清单')).toEqual([
    '统一社会信用代码证件影印件',
    '法定代表人身份证件影印件',
    '经办人身份证件影印件',
    '经办人授权委托书',
    '数据出境安全评估申报表',
    '与境外接收方拟订立的数据出境相关合同或者其他具有法律效力的文件影印件',
    '数据出境风险自评估报告',
    '其他相关证明材料',
  ])
})

it('the contract has the head, the blanks of its articles and the two appendices of the annexed text', () => {
  const model = buildDocument(poor, { kind: 'cn-contract', language: 'zh' })
  const names = fieldNames(partOf(model, '个人信息出境标准合同（填写内容）'))
  expect(names.slice(0, 8)).toEqual([
    ...['个人信息处理者', '地址', '联系方式', '联系人、职务'],
    ...['境外接收方', '地址', '联系方式', '联系人、职务'],
  ])
  expect(names.slice(8)).toEqual([
    '第二条第（五）项：技术和管理措施',
    '第六条第（一）项：询问、投诉联系人及联系方式',
    '第九条第（三）项：通知地址及视为收讫的期限',
    '第九条第（四）项：争议解决方式',
    '第九条第（六）项：正本份数',
    '签订地点、日期',
  ])
  expect(fieldNames(partOf(model, '个人信息出境说明'))).toEqual(appendixOne)
  expect(partOf(model, '双方约定的其他条款（如需要）')).toHaveLength(1)
})

it('what is not known to be sensitive is asked, and not said to be', () => {
  const { blocks } = buildDocument(poor, { kind: 'cn-contract', language: 'zh' })
  const line = blocks
    .flatMap(block => (block.block === 'fields' ? block.rows : []))
    .find(([name]) => name.startsWith('（五）'))
  expect(line?.[1]).toMatchObject([{ kind: 'gap', key: 'cn.sensitive-open' }])
})

it('the application form has the groups of the filing system, in its order', () => {
  const model = buildDocument(poor, { kind: 'cn-security-assessment', language: 'zh' })
  const headings = partOf(model, '数据出境安全评估申报表').flatMap(block =>
    block.block === 'heading' ? [block.text] : [],
  )
  expect(headings).toEqual([
    '数据处理者情况',
    '法定代表人信息',
    '数据安全责任人和管理机构信息',
    '经办人信息',
    '数据处理者遵守中国法律、行政法规、部门规章情况',
    '数据出境场景',
    '境外接收方情况',
    '本单位承诺',
  ])
})

it('the application form asks of each person what the filing system asks', () => {
  const names = fieldNames(
    partOf(buildDocument(poor, { kind: 'cn-security-assessment', language: 'zh' }), '数据出境安全评估申报表'),
  )
  const asked = ['国籍', '联系电话、电子邮箱', '证件类型、证件号码']
  expect(names.slice(9)).toEqual([
    ...['姓名', '职务', ...asked],
    ...['责任人和管理机构', '国籍', '证件类型、证件号码', '管理机构人数'],
    ...['姓名、职务', ...asked],
    ...names.slice(-16),
  ])
  expect(names.slice(-2)).toEqual(['主营业务', '负责人姓名、职务'])
})

it('what the decision says is no part of a filing: it stands on the sheet behind', () => {
  for (const kind of [
    'cn-impact-assessment',
    'cn-self-assessment',
    'cn-security-assessment',
    'cn-contract',
  ]) {
    const { blocks, cover } = buildDocument(rich, { kind, language: 'zh' })
    const behind = blocks.findIndex(block => block.block === 'part' && block.title === '填写依据')
    const told = blocks.findIndex(block => block.block === 'heading' && block.text === '决定所依条款')
    expect(told).toBeGreaterThan(behind)
    const handler = /contract|impact/.test(kind) ? '个人信息处理者' : '数据处理者'
    expect(cover.map(([name]) => name)).toEqual([`${handler}名称（盖章）`, '日期'])
  }
})
