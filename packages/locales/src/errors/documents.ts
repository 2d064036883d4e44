import type { ErrorWords } from '../words.ts'

/** What `@carnet/documents` can report. */
export const documentErrors = {
  CARNET_DOCUMENT_UNKNOWN: {
    en: 'there is no document “{kind}”',
    zh: '没有文书“{kind}”',
    fix: {
      en: 'name one of {known}; did you mean “{meant}”? `carnet document --list DECLARATION` shows those that the decision asks for',
      zh: '请用以下之一：{known}；是否指“{meant}”？“carnet document --list 申报”列出决定所要求的文书',
    },
  },
  CARNET_DOCUMENT_LEG: {
    en: 'the declaration has no leg “{leg}”',
    zh: '申报中没有行程“{leg}”',
    fix: { en: 'name one of its legs: {known}', zh: '请用申报中的行程：{known}' },
  },
  CARNET_DOCUMENT_LEGS: {
    en: 'legs that do not stand in one document: {legs}',
    zh: '以下行程不能载于同一文书：{legs}',
    fix: {
      en: 'name one leg, or legs of the same exporter (contracts: between the same two, in the same roles; a transfer impact assessment, an area contract: to the same place as well; a notice: about the same persons)',
      zh: '请只用一个行程，或者同一提供方的行程（合同：双方及其身份相同；传输影响评估、大湾区合同：所在地也相同；告知：所涉个人相同）',
    },
  },
  CARNET_DOCUMENT_REFERENCE: {
    en: '“{kind}” is not written as a contract by reference',
    zh: '“{kind}”没有援引式合同的写法',
    fix: { en: 'leave the option out, or name one of {known}', zh: '请去掉该选项，或者用以下之一：{known}' },
  },
  CARNET_DOCUMENT_EXISTS: {
    en: '“{file}” exists already',
    zh: '“{file}”已存在',
    fix: {
      en: 'name another file with --out, or move this one away: what people have worked on is not written over',
      zh: '请用 --out 指定其他文件，或将其移走：不覆盖已有文件',
    },
  },
  CARNET_DOCUMENT_FORMAT: {
    en: '“{format}” is no format of a document',
    zh: '文书没有“{format}”格式',
    fix: { en: 'use docx or pdf', zh: '请用 docx 或 pdf' },
  },
  CARNET_DOCUMENT_OUT: {
    en: 'it is not said which document to write, or where to',
    zh: '未指明要写哪份文书或写到哪里',
    fix: {
      en: 'carnet document KIND DECLARATION --out FILE.docx, or carnet document --list DECLARATION',
      zh: '用法：carnet document 种类 申报 --out 文件.docx，或 carnet document --list 申报',
    },
  },
  CARNET_DOCUMENT_UNWRITABLE: {
    en: '“{file}” cannot be written: {problem}',
    zh: '无法写入“{file}”：{problem}',
    fix: { en: 'is the folder there, and may you write to it?', zh: '请确认目录存在且可写' },
  },
  CARNET_ANSWERS_INVALID: {
    en: 'answers in “{file}” are not as they must be: {problem}',
    zh: '“{file}”中的答复不符合要求：{problem}',
    fix: {
      en: 'write each as `key: { text: …, by: …, day: YYYY-MM-DD }` or `key: text`; the keys stand on the sheet behind the cover',
      zh: '每条写作 `键: { text: …, by: …, day: YYYY-MM-DD }` 或 `键: 文字`；键见封面之后的待补事项单',
    },
  },
} satisfies Record<string, ErrorWords>
