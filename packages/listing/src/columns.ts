/** What the columns of a list are, by the words of its header in either language. */

export type ColumnRole =
  | 'number'
  | 'zone'
  | 'industry'
  | 'scenario'
  | 'class'
  | 'item'
  | 'feature'
  | 'procedure'
  | 'note'

/** The first that fits: what is more telling stands before what it contains. */
const words: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|项号|条目号|no\.?|#|serial(?: no\.?| number)?|number|item no\.?)$/],
  [
    'procedure',
    /管理要求|出境方式|出境路径|合规路径|管理方式|办理手续|所需手续|手续|procedure|mechanism|requirement|route/,
  ],
  [
    'feature',
    /特征|描述|门槛|阈值|数量|规模|量级|threshold|feature|description|characteristic|volume|scale|number of (?:people|persons|individuals)/,
  ],
  ['scenario', /场景|scenario|use case/],
  ['zone', /自贸|片区|区域|适用区|^地区$|zone|^area$/],
  ['industry', /行业|领域|sector|industry/],
  ['note', /备注|说明|remark|note/],
  ['item', /数据项|字段|数据内容|数据名称|示例|data items?|data elements?|fields?|items?|examples?/],
  [
    'class',
    /类别|子类|大类|种类|数据类型|类型|categor|class|type|kind|^数据$|^data$|个人信息|personal information/,
  ],
]

export type Columns = ReadonlyMap<ColumnRole, readonly number[]>

const longestHeader = 40

export function roleOf(header: string): ColumnRole | null {
  const text = header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  if (text === '' || text.length > longestHeader) return null
  const compact = /\p{Script=Han}/u.test(text) ? text.replaceAll(' ', '') : text
  return words.find(([, pattern]) => pattern.test(compact))?.[0] ?? null
}

/** The columns of a header row; null where the row is none: without data, or with fewer than two columns that are known. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const columns = new Map<ColumnRole, number[]>()
  for (const [index, cell] of cells.entries()) {
    const role = roleOf(cell)
    if (role) columns.set(role, [...(columns.get(role) ?? []), index])
  }
  const saysData = columns.has('item') || columns.has('class') || columns.has('feature')
  return columns.size > 1 && saysData ? columns : null
}
