/** What the check of a regime finds besides what its readers do: `@carnet/lawbook`, coverage.ts, rights.ts and check*.ts. */
import type { ErrorWords } from '../words.ts'

export const lawbookCheckErrors = {
  CARNET_COVERAGE_NAME_UNKNOWN: {
    en: 'the coverage names {value}, which is no part of the regime; known are {known}',
    zh: '覆盖表所列 {value} 不是该制度的组成部分；已知的有 {known}',
    fix: { en: 'correct the name, or encode what is meant', zh: '请更正名称，或者先编码所指内容' },
  },
  CARNET_COVERAGE_PROVISION_MISSING: {
    en: 'no article of the coverage names the provision {id}',
    zh: '覆盖表中没有任何条文列出条款 {id}',
    fix: {
      en: 'add {id} under the article that it encodes: encoded: [{id}]',
      zh: '请在其所编码的条文下加入 {id}：encoded: [{id}]',
    },
  },
  CARNET_RIGHTS_ANSWER_UNKNOWN: {
    en: 'the answers of this file have none by the name {value}; known are {known}',
    zh: '本文件的 answers 中没有 {value}；已知的有 {known}',
    fix: { en: 'correct the name, or add it under answers', zh: '请更正名称，或者在 answers 下补充' },
  },
  CARNET_RIGHTS_ANSWER_UNUSED: {
    en: 'no right of this file has the answer {name}',
    zh: '本文件没有任何权利使用答复期限 {name}',
    fix: { en: 'name it where it applies, or take it out', zh: '请在适用之处引用，或者删除' },
  },
  CARNET_RIGHTS_PLACE_FOREIGN: {
    en: '{value} is no place of this regime, whose places are {known}',
    zh: '{value} 不是该制度的地域；其地域为 {known}',
    fix: {
      en: 'name a place of the regime, or leave places out: then the body is for all of them',
      zh: '请填写该制度的地域；省略 places 则表示适用于全部地域',
    },
  },
  CARNET_CHECK_NO_VALUE: {
    en: 'on {day} {provision} is in force, and its parameter {parameter} has no value yet',
    zh: '{day} 当日 {provision} 已施行，而其数值 {parameter} 尚无取值',
    fix: {
      en: 'give {parameter} a value from that day on, or null where the law fixes one that is not known',
      zh: '请为 {parameter} 补充自该日起的取值；法律定有数值但不详的，写 null',
    },
  },
  CARNET_CHECK_NO_WAY: {
    en: 'on {day} {provision} is in force, and no mechanism that it requires is',
    zh: '{day} 当日 {provision} 已施行，而其要求的机制均未施行',
    fix: {
      en: 'check the days of the provision and of the mechanisms; where there was truly no way, say so in its doubt',
      zh: '请核对条款与机制的施行日期；确无路径的，请在 doubt 中说明',
    },
  },
  CARNET_CHECK_TEXT_NOT_IN_FORCE: {
    en: 'on {day} {provision} is in force, and its instrument {instrument} is not',
    zh: '{day} 当日 {provision} 已施行，而其所属法规 {instrument} 未在施行期间',
    fix: {
      en: 'check the days of both against the official text',
      zh: '请对照官方文本核对两者的施行日期',
    },
  },
  CARNET_CHECK_VALUE_GAP: {
    en: 'the parameter {parameter} has a gap: from {day} its value is not known',
    zh: '数值 {parameter} 中断：自 {day} 起取值不详',
    fix: { en: 'look the value up in the official text', zh: '请在官方文本中查明该数值' },
  },
  CARNET_CHECK_LIST_OVERLAP: {
    en: 'the list {list} has two entries for {key} that are valid on the same day, without conditions',
    zh: '清单 {list} 中 {key} 有两条无条件的条目在同一日有效',
    fix: {
      en: 'end the older entry on the day before, or give one of them a condition',
      zh: '请使较早的条目在前一日终止，或者为其中一条加上条件',
    },
  },
  CARNET_CHECK_TEXT_EMPTY: {
    en: 'the {key} of {part} is empty in: {language}',
    zh: '{part} 的 {key} 缺少以下语言的文字：{language}',
    fix: { en: 'write it in both languages', zh: '请以两种语言写明' },
  },
  CARNET_CHECK_TEXT_SAME: {
    en: 'the {key} of {part} is the same in both languages: {text}',
    zh: '{part} 的 {key} 两种语言文字相同：{text}',
    fix: { en: 'write it in each language', zh: '请分别以两种语言写明' },
  },
  CARNET_CHECK_NO_REASON: {
    en: '{provision} rests on places ({places}) and lacks: {missing}',
    zh: '{provision} 以特定国家（地区）（{places}）为条件，但缺少：{missing}',
    fix: {
      en: 'say what the text gives for it; where it gives nothing, write where you looked and "none found"',
      zh: '请写明文本所载的理由和证据；未载的，写明查阅之处及“未见”',
    },
  },
  CARNET_CHECK_CONFLICT: {
    en: '{provision} prohibits or requires, and exemptions do not defeat it, nor it them: {exempt}',
    zh: '{provision} 设有禁止或者要求，与以下豁免互未指明：{exempt}',
    fix: {
      en: 'name the exemptions or their group in the unless of {provision}, or, where they truly do not reach it, in its besides',
      zh: '请在 {provision} 的 unless 中列出这些豁免或其分组；豁免确不及于该条款的，列入其 besides',
    },
  },
  CARNET_CHECK_BESIDES: {
    en: '{provision} says that it holds besides {name}, which could not lift it anyhow: no exemption of that name is in force with it, or its unless names it, or it neither prohibits nor requires',
    zh: '{provision} 声明不因 {name} 而免除，但后者本就不可能及于该条款：没有与之同时有效的同名豁免，或者已列入其 unless，或者该条款既不禁止也不要求',
    fix: {
      en: 'take {name} out of besides, or correct the name',
      zh: '请从 besides 中删去 {name}，或者更正名称',
    },
  },
  CARNET_CONCEPT_NAME_UNKNOWN: {
    en: 'the concepts name {value}, which that regime does not have; known are {known}',
    zh: '概念对应表所列 {value} 不在该制度中；已知的有 {known}',
    fix: {
      en: 'correct the name in vocabulary/concepts/, or take it out',
      zh: '请在 vocabulary/concepts/ 中更正名称或者删去',
    },
  },
  CARNET_CHECK_STALE: {
    en: '{part} was last checked on {day}, more than {days} days ago',
    zh: '{part} 最近核对于 {day}，已超过 {days} 日',
    fix: {
      en: 'compare it with the official text, then write the day of that under checked',
      zh: '请对照官方文本核对，并在 checked 中写明核对日期',
    },
  },
} satisfies Record<string, ErrorWords>
