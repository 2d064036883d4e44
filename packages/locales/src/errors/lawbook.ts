import type { ErrorWords } from '../words.ts'

const known = {
  en: 'write one of these: {known}',
  zh: '请改为以下之一：{known}',
}
const name = (en: string, zh: string): ErrorWords => ({
  en: `{value} is no ${en}`,
  zh: `{value} 不是${zh}`,
  fix: known,
})

/** What `@carnet/lawbook` can report of a regime, a vocabulary, an example or a declaration. */
export const lawbookErrors = {
  CARNET_YAML_SYNTAX: {
    en: 'this is not YAML: {problem}',
    zh: '不符合 YAML 语法：{problem}',
    fix: {
      en: 'correct the line; indent with spaces, and put text that holds a colon or a # in quotes',
      zh: '请修改该行；缩进只用空格，含有冒号或 # 的文字请加引号',
    },
  },
  CARNET_YAML_FORBIDDEN: {
    en: 'YAML with {what} is not read: only plain maps, lists, texts, numbers, true and false',
    zh: '不读取含有{what}的 YAML：只允许映射、列表、文字、数字、true 和 false',
    fix: { en: 'write the value out where it is used', zh: '请在使用处直接写出该值' },
  },
  CARNET_YAML_EMPTY: {
    en: 'the file holds nothing',
    zh: '文件中没有内容',
    fix: { en: 'fill it, or delete it', zh: '请填写内容，或删除该文件' },
  },
  CARNET_YAML_TOO_DEEP: {
    en: 'the text is nested more than {most} deep',
    zh: '嵌套超过 {most} 层',
    fix: {
      en: 'give a name to the inner part: a definition, or a record of its own',
      zh: '请为内层部分单独命名：写成一个定义，或一条独立的记录',
    },
  },
  CARNET_TEXT_TOO_LARGE: {
    en: 'the file is larger than {most} characters: that is no regime and no declaration',
    zh: '文件超过 {most} 个字符：制度或申报不会这样大',
    fix: {
      en: 'check that it is the right file; data belong into a data set, not into a declaration',
      zh: '请确认文件是否正确；数据应放在数据集中，而不是写进申报',
    },
  },
  CARNET_NOT_A_DECLARATION: {
    en: 'this is not a declaration: expected keys such as parties and legs, found {found}',
    zh: '这不是申报：应为 parties、legs 等键，实际为{found}',
    fix: {
      en: 'name the declaration; give data with --data. None yet? `carnet decide --data DATA --save FILE` asks, and writes one',
      zh: '请指定申报文件；数据请用 --data 给出。还没有申报？carnet decide --data 数据 --save 文件 会逐题询问并写出申报',
    },
  },
  CARNET_KEY_UNKNOWN: {
    en: 'the key {value} is not known here',
    zh: '此处没有名为 {value} 的键',
    fix: known,
  },
  CARNET_KEY_MISSING: {
    en: 'the key {key} is missing',
    zh: '缺少键 {key}',
    fix: { en: 'add {key}', zh: '请补充 {key}' },
  },
  CARNET_KEY_TWICE: {
    en: '{key} is written twice',
    zh: '{key} 写了两次',
    fix: { en: 'keep one of the two', zh: '请只保留其中一处' },
  },
  CARNET_ENTRY_TWICE: {
    en: 'this says the same as line {line}: same subject, same effect, same days',
    zh: '此条与第 {line} 行重复：对象、效力、日期均相同',
    fix: {
      en: 'take one of the two out, or correct the one that was meant otherwise',
      zh: '请删去其中一条，或更正本意不同的那一条',
    },
  },
  CARNET_TYPE: {
    en: 'expected {expected}, found {received}',
    zh: '此处应为{expected}，实际为{received}',
    fix: { en: 'write {expected}', zh: '请改为{expected}' },
  },
  CARNET_DAY: {
    en: 'expected a day as YYYY-MM-DD that exists, found {received}',
    zh: '此处应为真实存在的日期（YYYY-MM-DD），实际为{received}',
    fix: { en: 'write a day such as 2026-06-01', zh: '请写成如 2026-06-01 的日期' },
  },
  CARNET_DAY_OF_YEAR: {
    en: 'expected a day of the year as MM-DD, found {received}',
    zh: '此处应为年内日期（MM-DD），实际为{received}',
    fix: { en: 'write month and day, such as 03-01', zh: '请写月和日，如 03-01' },
  },
  CARNET_DAYS_REVERSED: {
    en: 'until {until} lies before from {from}',
    zh: '截止日 {until} 早于起始日 {from}',
    fix: { en: 'exchange the two, or correct one', zh: '请对调两个日期，或改正其中之一' },
  },
  CARNET_INTERVAL_REVERSED: {
    en: 'the lower bound {low} is larger than the upper bound {high}',
    zh: '下限 {low} 大于上限 {high}',
    fix: { en: 'write the smaller number first', zh: '请先写较小的数' },
  },
  CARNET_CONDITION_NEVER: {
    en: 'this can never hold: {said}',
    zh: '此条件永远不会成立：{said}',
    fix: {
      en: 'correct the values; what is meant as alternatives stands under any',
      zh: '请改正其中的值；若为择一关系，请写在 any 之下',
    },
  },
  CARNET_CONDITION_ALWAYS: {
    en: 'this always holds: {said}',
    zh: '此条件总是成立：{said}',
    fix: { en: 'leave it out, or correct it', zh: '请略去该条件，或予以改正' },
  },
  CARNET_CONDITION_TWICE: {
    en: 'the same condition stands twice under {form}',
    zh: '{form} 之下有两个相同的条件',
    fix: {
      en: 'keep one of the two, or correct the one that was meant otherwise',
      zh: '请只保留其中一个，或改正本意不同的那一个',
    },
  },
  CARNET_VALUE_TWICE: {
    en: '{value} stands twice in one list',
    zh: '{value} 在同一列表中出现两次',
    fix: { en: 'keep one of the two', zh: '请只保留其中一处' },
  },
  CARNET_TEST_SEVERAL: {
    en: 'one of these is read, not several: {found}',
    zh: '以下各项只能写一项：{found}',
    fix: {
      en: 'keep one; write what is meant together as conditions of their own under all',
      zh: '请只保留一项；若须同时满足，请在 all 之下分别写成条件',
    },
  },
  CARNET_EXPECTED_CONTRARY: {
    en: '{value} is expected under {one} and under {other}: the example can never pass',
    zh: '{value} 同时列在 {one} 与 {other} 之下：该示例永远无法通过',
    fix: { en: 'keep it under one of the two', zh: '请只在其中一处保留' },
  },
  CARNET_FORMAT_VERSION: {
    en: 'this Carnet reads version {known} of {what}',
    zh: '本程序读取的 {what} 版本为 {known}',
    fix: {
      en: 'write {what}: {known}, or use the Carnet that wrote the file',
      zh: '请写 {what}: {known}，或使用写出该文件的版本',
    },
  },
  CARNET_VALUE_UNKNOWN: {
    en: '{value} is not among the values that are possible here',
    zh: '{value} 不是此处可用的值',
    fix: known,
  },
  CARNET_PLACE_WRITTEN_AS: {
    en: '{value} has a code of its own',
    zh: '{value} 有自己的代码',
    fix: { en: 'write {written}', zh: '请写作 {written}' },
  },
  CARNET_PLACE_UNKNOWN: {
    en: '{value} is no place: expected an ISO 3166-1 code, an ISO 3166-2 code or a documented extension',
    zh: '{value} 不是国家（地区）代码：应为 ISO 3166-1、ISO 3166-2 代码或已登记的扩展代码',
    fix: {
      en: 'write the two-letter code in capitals',
      zh: '请写大写的两字母代码',
    },
  },
  CARNET_REFERENCE_UNKNOWN: {
    en: 'there is no {kind} named {name} in this declaration',
    zh: '本申报中没有名为 {name} 的 {kind}',
    fix: {
      en: 'name one that is declared ({known}), or declare it',
      zh: '请改用已申报的名称（{known}），或补充申报',
    },
  },
  CARNET_FILE_MISSING: {
    en: 'the file {file} is missing',
    zh: '缺少文件 {file}',
    fix: {
      en: 'add it; docs/reference/law-language.md says what goes into it',
      zh: '请补充该文件；其内容见 docs/reference/law-language.md',
    },
  },
  CARNET_FILE_UNKNOWN: {
    en: 'nothing reads the file {value}: its law would not count',
    zh: '文件 {value} 不会被读取，其中的规则不会生效',
    fix: {
      en: 'rename or move it to one of these: {known}',
      zh: '请重命名或移动到以下之一：{known}',
    },
  },
  CARNET_REGIME_FOLDER: {
    en: 'the regime calls itself {value}, and its folder is {known}',
    zh: '制度自称 {value}，而其文件夹为 {known}',
    fix: { en: 'give both the same name', zh: '请使两者同名' },
  },
  CARNET_ARRANGEMENT_NAME: {
    en: 'the arrangement calls itself {value}, and its file is {known}.yaml',
    zh: '安排自称 {value}，而其文件为 {known}.yaml',
    fix: { en: 'give both the same name', zh: '请使两者同名' },
  },
  CARNET_ARRANGEMENT_PARTIES: {
    en: 'an arrangement has either parties or pairs',
    zh: '安排应当有 parties 或者 pairs，且只有其一',
    fix: {
      en: 'write parties: where all of them stand alike, pairs: where each leads from one place to another',
      zh: '各方地位相同的写 parties，由一地通向另一地的写 pairs',
    },
  },
  CARNET_ARRANGEMENT_USE_UNKNOWN: name(
    'mechanism, definition or list of that regime',
    '该制度的机制、定义或者清单',
  ),
  CARNET_SOURCE_MISSING: {
    en: '{what} is missing: every rule says where it comes from',
    zh: '缺少 {what}：每条规则都要写明出处',
    fix: {
      en: 'add {what}, or name the instrument that gives it',
      zh: '请补充 {what}，或写明可提供它的法规（instrument）',
    },
  },
  CARNET_CONDITION_FORM: {
    en: '{value} is no form of condition',
    zh: '{value} 不是条件的形式',
    fix: known,
  },
  CARNET_TEST_MISSING: {
    en: 'the condition does not say what is tested',
    zh: '条件没有写明要检验什么',
    fix: { en: 'add one of these: {known}', zh: '请补充以下之一：{known}' },
  },
  CARNET_TEST_TYPE: {
    en: '{test} does not fit a fact of type {type}',
    zh: '{test} 不适用于类型为 {type} 的事实',
    fix: {
      en: 'use a test that fits its type, or another fact',
      zh: '请使用与其类型相符的检验，或改用其他事实',
    },
  },
  CARNET_PATH_UNKNOWN: {
    en: '{value} is no variable or fact here',
    zh: '此处没有名为 {value} 的变量或事实',
    fix: known,
  },
  CARNET_PATH_MANY: {
    en: '{path} can have several values, and this test takes one',
    zh: '{path} 可能有多个值，而此检验只接受一个',
    fix: {
      en: 'use has, has_any or only, or a quantifier (some, every, no)',
      zh: '请使用 has、has_any、only，或量词（some、every、no）',
    },
  },
  CARNET_PATH_TOO_LONG: {
    en: '{path} has more than {most} steps',
    zh: '{path} 超过 {most} 步',
    fix: { en: 'put the far part into a definition', zh: '请把较远的部分写成定义' },
  },
  CARNET_PATH_NOT_RECORDS: {
    en: '{path} does not lead to records: there is nothing to go through',
    zh: '{path} 不指向记录，无从逐一检查',
    fix: { en: 'go through a set of records such as leg.items', zh: '请使用记录的集合，例如 leg.items' },
  },
  CARNET_QUANTIFIER_DEPTH: {
    en: 'quantifiers stand more than {most} deep in each other',
    zh: '量词嵌套超过 {most} 层',
    fix: { en: 'put the inner one into a definition', zh: '请把内层量词写成定义' },
  },
  CARNET_JUDGEMENT_UNKNOWN: {
    en: '{value} is no judgement of the vocabulary',
    zh: '词汇表中没有名为 {value} 的认定',
    fix: known,
  },
  CARNET_JUDGEMENT_ABOUT: {
    en: '{term} is judged of {about}, not of {kind}',
    zh: '{term} 是对 {about} 的认定，不是对 {kind} 的认定',
    fix: { en: 'write it under a record of that kind', zh: '请写在相应类型的记录之下' },
  },
  CARNET_DEFINITION_UNKNOWN: name('definition of this regime', '本制度的定义'),
  CARNET_LIST_UNKNOWN: name('list of this regime', '本制度的清单'),
  CARNET_SCENARIO_UNKNOWN: name('scenario of this list', '本清单的场景'),
  CARNET_ATTESTED_ENTRIES: {
    en: 'the attestation of {scenario} does not say how many entries of how many are here',
    zh: '对场景 {scenario} 的完整性确认未写明载入条目数和清单条目总数',
    fix: { en: 'write it as "entries: 9 of 9"', zh: '请写成 "entries: 9 of 9"' },
  },
  CARNET_ATTESTED_COUNT: {
    en: 'the attestation of {scenario} speaks of {given} entries, but {found} of this list are of that scenario',
    zh: '对场景 {scenario} 的完整性确认写有 {given} 条，而清单中属于该场景的有 {found} 条',
    fix: {
      en: 'compare the entries with the official list again, then correct the number',
      zh: '请再次与官方清单逐条核对，然后更正数字',
    },
  },
  CARNET_ATTESTED_UNCONFIRMED: {
    en: 'the scenario {scenario} is attested as complete, but {count} of its entries are still proposals',
    zh: '场景 {scenario} 已确认完整，但仍有 {count} 条只是建议、未经确认',
    fix: {
      en: 'confirm each entry: rename suggested to keys, or give the right categories',
      zh: '请逐条确认：把 suggested 改名为 keys，或者填写正确的类别',
    },
  },
  CARNET_COUNTER_UNKNOWN: name('counter', '已有的计数'),
  CARNET_PARAMETER_UNKNOWN: name('parameter of this regime', '本制度的参数'),
  CARNET_MECHANISM_UNKNOWN: name('mechanism of this regime', '本制度的机制'),
  CARNET_PROVISION_UNKNOWN: name('provision or group of this regime', '本制度的条款或条款组'),
  CARNET_DUTY_UNKNOWN: name('duty of the vocabulary', '词汇表中的义务'),
  CARNET_INSTRUMENT_UNKNOWN: name('instrument of this regime', '本制度的法规'),
  CARNET_DEFINITION_KIND: {
    en: 'the definition {definition} speaks of a record of kind {of}, and is applied to one of kind {applied}: it would always be no',
    zh: '定义 {definition} 针对 {of}，此处却用于 {applied}，结果将总是“否”',
    fix: { en: 'apply it to a record of kind {of}', zh: '请把它用于 {of} 类型的记录' },
  },
  CARNET_DEFINITION_CYCLE: {
    en: 'these rest on each other in a circle: {cycle}',
    zh: '以下各项循环依赖：{cycle}',
    fix: {
      en: 'break the circle; where a status passes on from record to record, give the definitions one growing group (grows)',
      zh: '请打破循环；若某种身份会在记录之间传递，请让这些定义属于同一个增长组（grows）',
    },
  },
  CARNET_DEFINITION_NOT_MONOTONE: {
    en: 'the growing definition {definition} uses {uses} where a yes lowers the answer (under not, every, no or an upper bound): there would be no one answer',
    zh: '增长定义 {definition} 在否定位置（not、every、no 或上限比较之下）使用了 {uses}，将没有唯一答案',
    fix: { en: 'use it positively, or take it out of the group', zh: '请只在肯定位置使用，或把它移出该组' },
  },
  CARNET_UNLESS_CYCLE: {
    en: 'these provisions defeat each other in a circle: {cycle}',
    zh: '以下条款循环互相排除：{cycle}',
    fix: {
      en: 'decide which of them yields, and take out the other unless',
      zh: '请确定哪一条让步，并删去另一处 unless',
    },
  },
  CARNET_CHAIN_TOO_LONG: {
    en: 'from {from} on, more than {most} rest on one another in a row',
    zh: '自 {from} 起，连续依赖超过 {most} 环',
    fix: { en: 'join some of them', zh: '请合并其中几环' },
  },
  CARNET_PRESUMPTION: {
    en: 'the definition {definition} has one of presume and until without the other',
    zh: '定义 {definition} 的 presume 与 until 只写了一个',
    fix: {
      en: 'write both: presume: no, and until: the condition that ends it',
      zh: '请同时写出 presume: no 与使其终止的条件 until',
    },
  },
  CARNET_PROVISION_TWICE: {
    en: 'there are two provisions {id}',
    zh: '条款 {id} 重复出现',
    fix: {
      en: 'give each its own id: regime.instrument.article',
      zh: '请为每条使用各自的编号：制度.法规.条',
    },
  },
  CARNET_EFFECT: {
    en: 'a provision has one of prohibit, exempt and require, or at least a duty; found: {found}',
    zh: '条款的效果应为 prohibit、exempt、require 之一，或至少有一项义务；实际为：{found}',
    fix: {
      en: 'keep one effect; write a second provision for the other',
      zh: '请只保留一种效果；另一种写成单独的条款',
    },
  },
  CARNET_WAYS: {
    en: 'a requirement names its ways under one of any_of and all_of; found: {found}',
    zh: '要求应在 any_of 或 all_of 之一下列出途径；实际为：{found}',
    fix: {
      en: 'write any_of: [mechanism, …], and nest all_of for ways that are needed together',
      zh: '请写 any_of: [机制, …]；需要同时具备的途径用嵌套的 all_of',
    },
  },
} satisfies Record<string, ErrorWords>
