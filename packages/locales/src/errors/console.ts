import type { ErrorWords } from '../words.ts'

/** What the console can report of a file that it reads in the browser. */
export const consoleErrors = {
  CARNET_CONSOLE_TOO_LARGE: {
    en: '{file} has {megabytes} MB; a page holds {most} MB at most',
    zh: '{file} 大小为 {megabytes} MB；页面内最多读取 {most} MB',
    fix: {
      en: 'begin a transfer: the service reads files of any size; or drop the first rows only',
      zh: '请新建传输，由服务读取任意大小的文件；或者只放入前面若干行',
    },
  },
  CARNET_CONSOLE_NO_TABLE: {
    en: 'there is no table in {file}',
    zh: '{file} 中没有表格',
    fix: {
      en: 'give a file of CSV, JSON, NDJSON or XLSX: a line of names, then at least one row of values',
      zh: '请提供 CSV、JSON、NDJSON 或 XLSX 文件：首行为列名，其下至少有一行数据',
    },
  },
  CARNET_CONSOLE_SHEET_LONG: {
    en: 'a sheet of {file} has more rows than the {most} that a page reads of a workbook',
    zh: '{file} 的工作表超过 {most} 行，页面无法完整读取',
    fix: { en: 'save the sheet as CSV', zh: '请将该工作表另存为 CSV' },
  },
} satisfies Record<string, ErrorWords>
