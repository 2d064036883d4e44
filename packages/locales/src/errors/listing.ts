import type { ErrorWords } from '../words.ts'

/** The words of `@carnet/listing`: official lists that are imported. */
export const listingErrors = {
  CARNET_LISTING_MISSING: {
    en: 'there is no file {file}',
    zh: '找不到文件 {file}',
    fix: { en: 'check the path', zh: '请检查路径' },
  },
  CARNET_LISTING_UNREADABLE: {
    en: '{file} cannot be read ({reason})',
    zh: '无法读取 {file}（{reason}）',
    fix: { en: 'name one file that you may read', zh: '请指定一个有读取权限的文件' },
  },
  CARNET_LISTING_EMPTY: {
    en: '{file} is empty',
    zh: '{file} 是空文件',
    fix: { en: 'get the list from its owner again', zh: '请从发布机关重新获取该清单' },
  },
  CARNET_LISTING_TOO_LARGE: {
    en: '{file} has {megabytes} MB; lists of up to {most} MB are read',
    zh: '{file} 大小为 {megabytes} MB；可读取的清单不超过 {most} MB',
    fix: {
      en: 'take the pages of the list out of the document, or save it without images',
      zh: '请从文件中取出清单页，或者去除图片后另存',
    },
  },
  CARNET_LISTING_PAGES: {
    en: '{file} has {pages} pages; lists of up to {most} pages are read',
    zh: '{file} 共 {pages} 页；可读取的清单不超过 {most} 页',
    fix: { en: 'take the pages of the list out of the document', zh: '请从文件中取出清单页' },
  },
  CARNET_LISTING_TOO_MANY_CELLS: {
    en: 'the tables of {file} have {cells} cells; up to {most} are read',
    zh: '{file} 的表格共 {cells} 个单元格；最多读取 {most} 个',
    fix: { en: 'keep the sheets or pages of the list only', zh: '请仅保留清单所在的工作表或页' },
  },
  CARNET_LISTING_UNPACKED: {
    en: '{file} would take more than {most} MB unpacked: it is not read',
    zh: '{file} 解压后将超过 {most} MB，未予读取',
    fix: { en: 'get the list from its owner again', zh: '请从发布机关重新获取该清单' },
  },
  CARNET_LISTING_KIND: {
    en: '{file} is neither PDF nor DOCX nor XLSX nor CSV',
    zh: '{file} 不是 PDF、DOCX、XLSX 或 CSV 文件',
    fix: {
      en: 'save it as one of these (older .doc and .xls files too)',
      zh: '请另存为上述格式之一（旧版 .doc、.xls 亦然）',
    },
  },
  CARNET_LISTING_BROKEN: {
    en: '{file} is broken: it cannot be read as {kind}',
    zh: '{file} 已损坏，无法按 {kind} 读取',
    fix: {
      en: 'open and save it again, or get the list from its owner again',
      zh: '请打开后重新保存，或者从发布机关重新获取该清单',
    },
  },
  CARNET_LISTING_LOCKED: {
    en: '{file} is locked with a password',
    zh: '{file} 设有密码',
    fix: { en: 'save it without a password', zh: '请另存为无密码的文件' },
  },
  CARNET_LISTING_NO_TEXT: {
    en: '{file} has no text: it is a scan, or its letters have no meaning',
    zh: '{file} 没有可提取的文字：可能是扫描件，或者字符没有编码',
    fix: {
      en: 'get the list as DOCX, XLSX or a PDF with text; or run character recognition first',
      zh: '请获取 DOCX、XLSX 或含文字的 PDF；或者先做文字识别',
    },
  },
  CARNET_LISTING_NO_TABLE: {
    en: '{file} has no table whose columns are recognised (tables found: {tables})',
    zh: '{file} 中没有可识别列名的表格（共有表格 {tables} 个）',
    fix: {
      en: 'the header must name the data and at least one of: scenario, industry, threshold, procedure, number; in English or Chinese',
      zh: '表头须有数据项列，并至少有场景、行业、门槛、手续、序号之一（中文或英文）',
    },
  },
  CARNET_LISTING_NO_RECORD: {
    en: '{file} has no record of an import of the list {list}',
    zh: '{file} 中没有清单 {list} 的导入记录',
    fix: { en: 'import it first, without --reviewer', zh: '请先不加 --reviewer 导入' },
  },
  CARNET_LISTING_OTHER_FILE: {
    en: '{file} was made from another file than this one: their hashes differ',
    zh: '{file} 并非由此文件生成：两者的哈希值不同',
    fix: {
      en: 'review against the very file that was imported, or import the new one under another name',
      zh: '请对照当初导入的同一文件审阅；新文件请以另一名称导入',
    },
  },
  CARNET_LISTING_UNWRITABLE: {
    en: 'the draft cannot be written to {file} ({reason})',
    zh: '无法将草稿写入 {file}（{reason}）',
    fix: { en: 'name a place with --out that you may write to', zh: '请用 --out 指定一个可写入的位置' },
  },
  CARNET_LISTING_EXISTS: {
    en: '{file} is there already, and may have been worked on',
    zh: '{file} 已存在，可能已有修改',
    fix: {
      en: 'name another with --out; or add --reviewer NAME to record a review of it',
      zh: '请用 --out 指定另一文件；如要记录对它的审阅，请加 --reviewer 姓名',
    },
  },
} satisfies Readonly<Record<string, ErrorWords>>
