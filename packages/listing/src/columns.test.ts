import { expect, it } from 'vitest'
import { columnsOf, roleOf } from './columns.ts'

it.each([
  ['序号', 'number'],
  ['No.', 'number'],
  ['行业领域', 'industry'],
  ['业务 场景', 'scenario'],
  ['数据子类', 'class'],
  ['数据项示例', 'item'],
  ['数据基本特征与描述', 'feature'],
  ['个人信息数量门槛', 'feature'],
  ['管理要求', 'procedure'],
  ['自贸片区', 'zone'],
  ['备注', 'note'],
  ['Data items', 'item'],
  ['Threshold (people)', 'feature'],
  ['Sector', 'industry'],
])('%s is the column of %s', (header, role) => {
  expect(roleOf(header)).toBe(role)
})

it('a long text is no header, nor is one column', () => {
  expect(
    roleOf('自当年1月1日起累计向境外提供100万人以上个人信息的，包括姓名、性别、国籍、出生日期等数据'),
  ).toBeNull()
  expect(columnsOf(['数据项', '', ''])).toBeNull()
  expect(columnsOf(['序号', '备注'])).toBeNull()
  expect(columnsOf(['序号', '数据项'])?.get('item')).toEqual([1])
})
