/** Errors of carrying a clearance out. */
import type { ErrorWords } from '../words.ts'

export const clearanceErrors = {
  CARNET_REGIMES_MISSING: {
    en: 'there are no regimes in {folder}: a folder `vocabulary` was expected there',
    zh: '{folder} 中没有制度：应含有 vocabulary 目录',
    fix: {
      en: 'name the folder of regimes with --regimes, or restore the one that comes with Carnet',
      zh: '用 --regimes 指定制度目录，或恢复随附的制度',
    },
  },
  CARNET_WITHDRAWN_MEANWHILE: {
    en: 'somebody withdrew their consent, or gave it again, while the data were being looked at; nothing was moved',
    zh: '识别数据期间有人撤回或者重新给予同意，未传输任何内容',
    fix: { en: 'run it again', zh: '请重新运行' },
  },
  CARNET_DECLARATION_UNREADABLE: {
    en: 'the declaration cannot be read: {problem}',
    zh: '无法读取申报：{problem}',
    fix: { en: 'check the path and the permissions', zh: '请检查路径与权限' },
  },
  CARNET_DECLARATION_ENCODING: {
    en: 'the declaration {file} is not UTF-8 text',
    zh: '申报 {file} 不是 UTF-8 文本',
    fix: { en: 'save it as UTF-8', zh: '请另存为 UTF-8' },
  },
  CARNET_CARNET_UNREADABLE: {
    en: 'the carnet {file} cannot be read ({problem})',
    zh: '无法读取单证 {file}（{problem}）',
    fix: { en: 'check the path and the permissions', zh: '请检查路径与权限' },
  },
  CARNET_DATA_FOR_WHICH_LEG: {
    en: 'it is not clear which leg {file} belongs to; the legs are {legs}',
    zh: '无法确定 {file} 属于哪段行程；现有行程：{legs}',
    fix: {
      en: 'write `data:` on the legs, and give no data on the command line',
      zh: '在各行程写明 data:，命令行不再给出数据',
    },
  },
  CARNET_COLUMN_UNKNOWN: {
    en: 'the declaration speaks of `{column}`, which is no column of {file}; its columns are {known}',
    zh: '申报提到 {column}，但 {file} 中没有该列；现有列：{known}',
    fix: {
      en: 'correct the name of the column, or put the item on a leg',
      zh: '请更正列名，或将该数据项列入某段行程',
    },
  },
  CARNET_PLAN_NUMBER: {
    en: 'plan {chosen} was chosen, and there are {count}',
    zh: '选择了方案 {chosen}，但只有 {count} 个方案',
    fix: { en: 'choose one of the plans that are listed', zh: '请从所列方案中选择' },
  },
  CARNET_PLAN_NOT_FOUND: {
    en: 'the declaration approves “{approved}”, which is no longer among the lawful plans: {plans}',
    zh: '申报批准的“{approved}”已不在合法方案之列：{plans}',
    fix: {
      en: 'have one of these plans approved, and write its name under `plan: approved:`',
      zh: '请就其中一个方案重新批准，并写入 plan: approved:',
    },
  },
  CARNET_PROTECTION_FORM: {
    en: 'a protection needs a column and what to do',
    zh: '保护须写明列与做法',
    fix: {
      en: 'write for example `{ column: phone, do: mask, keep_last: 4 }`',
      zh: '例如写作 { column: phone, do: mask, keep_last: 4 }',
    },
  },
  CARNET_PROTECTION_LEG: {
    en: 'a protection of `{column}` is for the leg `{leg}`, which has no data here; legs with data: {legs}',
    zh: '对 {column} 的保护所指行程 {leg} 没有数据；有数据的行程：{legs}',
    fix: { en: 'correct the name of the leg', zh: '请更正行程名称' },
  },
  CARNET_LEG_NAME: {
    en: 'the leg `{leg}` has a name that no folder can have',
    zh: '行程 {leg} 的名称不能用作目录名',
    fix: {
      en: 'give it a name without / \\ : * ? " < > |, not beginning or ending with a dot or a space',
      zh: '名称中不要有 / \\ : * ? " < > |，首尾不要是点或空格',
    },
  },
  CARNET_VERIFY_DATA: {
    en: 'the data {file} cannot be read ({problem})',
    zh: '无法读取数据 {file}（{problem}）',
    fix: {
      en: 'name the cleared file with --data',
      zh: '请用 --data 指明通关文件',
    },
  },
  CARNET_PARTY_UNIDENTIFIED: {
    en: 'the party `{party}` has no identifier, and the total {counter} is kept for it: under another name the same people would be counted as if nobody had gone before',
    zh: '主体 {party} 没有登记号码，而累计 {counter} 以其为准：换个名称，同一批人就会被当作首次出境',
    fix: {
      en: 'add `identifiers: { uscc: …, lei: … }` to the party',
      zh: '请为该主体写明 identifiers: { uscc: …, lei: … }',
    },
  },
  CARNET_OUT_UNWRITABLE: {
    en: 'nothing can be written to {folder} ({problem})',
    zh: '无法写入 {folder}（{problem}）',
    fix: { en: 'choose another folder with --out', zh: '请用 --out 另选目录' },
  },
  CARNET_OUT_NOT_A_FOLDER: {
    en: '{file} is a file; --out takes a folder',
    zh: '{file} 是文件；--out 应为目录',
    fix: { en: 'name a folder; it is made if it is not there', zh: '请指定目录；目录不存在时会自动创建' },
  },
  CARNET_OUT_TAKEN: {
    en: '{file} is there already, and does not come from this clearance',
    zh: '{file} 已存在，且并非本次通关所生成',
    fix: {
      en: 'choose another folder with --out, or move the file away',
      zh: '请用 --out 另选目录，或移走该文件',
    },
  },
  CARNET_CLEARANCE_FILE_LOST: {
    en: 'the cleared file of leg {leg} is gone or changed: {file}',
    zh: '行程 {leg} 的通关文件已丢失或被改动：{file}',
    fix: {
      en: 'restore it, or clear the data anew into another folder',
      zh: '请恢复该文件，或另选目录重新通关',
    },
  },
} satisfies Record<string, ErrorWords>
