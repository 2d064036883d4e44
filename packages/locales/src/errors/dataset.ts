import type { ErrorWords } from '../words.ts'

/** The words of `@carnet/dataset`. */
export const datasetErrors = {
  CARNET_DATA_MISSING: {
    en: 'there is no file {file}',
    zh: '找不到文件 {file}',
    fix: { en: 'check the path', zh: '请检查路径' },
  },
  CARNET_DATA_NOT_A_FILE: {
    en: '{file} is not a file',
    zh: '{file} 不是文件',
    fix: { en: 'name one data file, not a folder', zh: '请指定一个数据文件，而不是文件夹' },
  },
  CARNET_DATA_UNREADABLE: {
    en: '{file} cannot be read ({reason})',
    zh: '无法读取 {file}（{reason}）',
    fix: {
      en: 'check that you may read the file and that its disk is well',
      zh: '请检查文件的读取权限和所在磁盘',
    },
  },
  CARNET_DATA_EMPTY: {
    en: '{file} is empty: expected a header or at least one record',
    zh: '{file} 是空的：应至少有表头或一条记录',
    fix: { en: 'export the data again', zh: '请重新导出数据' },
  },
  CARNET_DATA_BINARY: {
    en: '{file} is not a text table (it looks like: {kind}); expected CSV, NDJSON or Parquet',
    zh: '{file} 不是文本表格（看起来是：{kind}）；应为 CSV、NDJSON 或 Parquet',
    fix: { en: 'unpack it, or save the sheet as CSV (UTF-8)', zh: '请先解压，或把工作表另存为 CSV（UTF-8）' },
  },
  CARNET_DATA_ENCODING: {
    en: 'the text of {file} is neither UTF-8 nor UTF-16LE nor GB18030',
    zh: '{file} 的文字编码既不是 UTF-8、UTF-16LE，也不是 GB18030',
    fix: {
      en: 'save it as UTF-8: spreadsheets call it “CSV UTF-8”; where it is Windows-1252, as in Western Europe: iconv -f WINDOWS-1252 -t UTF-8 OLD.csv > NEW.csv',
      zh: '请以 UTF-8 编码另存（电子表格中为“CSV UTF-8”）；如为西欧常用的 Windows-1252：iconv -f WINDOWS-1252 -t UTF-8 旧.csv > 新.csv',
    },
  },
  CARNET_DATA_DAMAGED_TEXT: {
    en: '{file} is UTF-8 text with bytes that are not: the first are in or near line {line}',
    zh: '{file} 是 UTF-8 文本，但夹有非法字节，首处在第 {line} 行附近',
    fix: { en: 'repair or export that line again', zh: '请修复该行，或重新导出' },
  },
  CARNET_DATA_FORMAT: {
    en: '{file} was to be read as {expected}, but it is {found}',
    zh: '要求按 {expected} 读取 {file}，但它是 {found}',
    fix: { en: 'leave the format out, or name the right one', zh: '请不指定格式，或指定正确的格式' },
  },
  CARNET_DATA_NO_HEADER: {
    en: '{file} has no header: column {column} of its first line is a value, not a name',
    zh: '{file} 没有表头：首行第 {column} 列是数据而不是列名',
    fix: { en: 'add a first line with a name for each column', zh: '请在首行为每一列写上列名' },
  },
  CARNET_DATA_NAME_EMPTY: {
    en: 'column {column} of {file} has no name',
    zh: '{file} 的第 {column} 列没有列名',
    fix: {
      en: 'name the column; take out title lines above the header and delimiters at the end of lines',
      zh: '请补上列名；表头上方如有标题行、行尾如有多余分隔符，请删去',
    },
  },
  CARNET_DATA_NAME_TWICE: {
    en: 'columns {first} and {second} of {file} are both named “{name}” (upper and lower case count as the same)',
    zh: '{file} 的第 {first} 列和第 {second} 列同名，均为“{name}”（不区分大小写）',
    fix: { en: 'rename one of them', zh: '请给其中一列改名' },
  },
  CARNET_DATA_RAGGED: {
    en: '{file}, line {line}: {found} columns where the header has {expected}',
    zh: '{file} 第 {line} 行有 {found} 列，而表头有 {expected} 列',
    fix: {
      en: 'repair the line: a cell that holds a delimiter or a newline must stand in double quotes',
      zh: '请修正该行：含有分隔符或换行的单元格须用双引号括起',
    },
  },
  CARNET_DATA_QUOTE: {
    en: '{file}, line {line}: a quoted cell does not end, or text follows its closing quote',
    zh: '{file} 第 {line} 行：引号没有闭合，或闭合引号之后还有文字',
    fix: { en: 'double the quotes inside a quoted cell', zh: '引号内的双引号请写成两个' },
  },
  CARNET_DATA_NOT_OBJECT: {
    en: '{file}, line {line}: not a JSON object; expected one object a line',
    zh: '{file} 第 {line} 行不是 JSON 对象；应为每行一个对象',
    fix: {
      en: 'write one {"member": value} a line, without commas between lines',
      zh: '请每行写一个 {"成员": 值}，行间不加逗号',
    },
  },
  CARNET_DATA_MEMBER_TWICE: {
    en: '{file}, line {line}: the member “{name}” stands twice in one object',
    zh: '{file} 第 {line} 行：同一对象中成员“{name}”出现两次',
    fix: {
      en: 'keep one of the two: which one counts, no reader can know',
      zh: '请只保留其一：读取者无从判断以哪个为准',
    },
  },
  CARNET_DATA_PARQUET: {
    en: '{file} cannot be read as Parquet',
    zh: '无法按 Parquet 读取 {file}',
    fix: { en: 'check that the file is whole, and not encrypted', zh: '请检查文件是否完整、是否加密' },
  },
  CARNET_DATA_READ: {
    en: '{file} could not be read without doubt ({reason}), so nothing was done with it',
    zh: '无法确切地读取 {file}（{reason}），因此未作任何处理',
    fix: {
      en: 'save the file in plain CSV (UTF-8, lines under 2 MB) and report this if it goes on',
      zh: '请另存为普通 CSV（UTF-8，每行不超过 2 MB）；若仍出错，请报告此问题',
    },
  },
  CARNET_DATA_CHANGED: {
    en: '{file} changed while it was being worked on; nothing was released',
    zh: '处理期间 {file} 发生了变化，没有输出任何内容',
    fix: { en: 'run again once nobody writes to the file', zh: '请在无人写入该文件后重试' },
  },
  CARNET_DATA_WRITE: {
    en: '{file} could not be written ({reason})',
    zh: '无法写入 {file}（{reason}）',
    fix: {
      en: 'check the folder, the space left on its disk, and that it is not the file being read',
      zh: '请检查文件夹、磁盘剩余空间，并确认它不是正在读取的文件',
    },
  },
} satisfies Record<string, ErrorWords>
