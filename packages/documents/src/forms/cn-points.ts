/** The points that the two reports of China assess, in the words of the measures, and those that a legal document must settle. */
import type { Draft } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { safeguardsText } from '../safeguards.ts'
import { short } from '../values.ts'
import { ask } from './cn-shared.ts'

/** The six points that the legal document must settle, as the template and Article 9 of the measures count them. */
export const legalPoints: readonly (readonly [en: string, zh: string])[] = [
  [
    'Purpose, manner and scope of the export; use and manner of the recipient',
    '数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式等',
  ],
  [
    'Place and period of storage abroad; what is done when the period, the purpose or the document ends',
    '数据在境外保存地点、期限，以及达到保存期限、完成约定目的或者法律文件终止后出境数据的处理措施',
  ],
  [
    'Limits on passing the data on to other organisations and persons',
    '对于境外接收方将出境数据再转移给其他组织、个人的约束性要求',
  ],
  [
    'Measures if control, business, law, network security or force majeure make it hard to keep the data secure',
    '境外接收方在实际控制权或者经营范围发生实质性变化，或者所在国家、地区数据安全保护政策法规和网络安全环境发生变化，以及发生其他不可抗力情形，导致难以保障数据安全时，应当采取的安全措施',
  ],
  [
    'Remedies, liability and settlement of disputes',
    '违反法律文件约定的数据安全保护义务的补救措施、违约责任和争议解决方式',
  ],
  [
    'Handling of incidents; ways for persons to exercise their rights',
    '出境数据遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用时，妥善开展应急处置的要求和保障个人维护其个人信息权益的途径和方式',
  ],
]

const necessity = (draft: Draft): Text => {
  const { say } = draft
  const items = draft.each.flatMap(one => one.items)
  const judged = items.filter(({ record }) => record.judged.needed)
  if (judged.length === 0) return []
  const unneeded = judged.filter(
    ({ record, treatment }) => record.judged.needed?.answer === false && treatment !== 'drop',
  ).length
  return [
    judged.length === items.length
      ? say(
          `The need for each of the ${items.length} items has been judged by a person; `,
          `已就全部${items.length}项数据作出必要性认定；`,
        )
      : say(
          `The need for ${judged.length} of ${items.length} items has been judged by a person; `,
          `已就${items.length}项数据中的${judged.length}项作出必要性认定；`,
        ),
    unneeded === 0
      ? say('none that was judged not needed is to leave.', '认定为非必需的均不出境。')
      : say(`${unneeded} judged not needed would still leave.`, `其中${unneeded}项认定为非必需而仍拟出境。`),
  ]
}

const riskKnown = (draft: Draft): Text => [
  draft.say('Scale: ', '规模：'),
  ...draft.join(
    draft.each.map(
      (one): Text => [
        ...(draft.several ? [`${short(one.leg)}${draft.say(': ', '：')}`] : []),
        ...one.peopleCount(),
      ],
    ),
    draft.say('; ', '；'),
  ),
  draft.say('; totals of the year as stated above.', '；当年累计数见上文。'),
]

function measured(draft: Draft): Text {
  const safeguards = safeguardsText(draft)
  return safeguards.length === 0
    ? []
    : [draft.say('Stated or planned: ', '已申报或者拟采取：'), ...safeguards, draft.say('.', '。')]
}

type Point = readonly [en: string, zh: string, known: (draft: Draft) => Text]

const nothing = (): Text => []

export const impactPoints: readonly Point[] = [
  [
    'Lawfulness, legitimacy and necessity of purpose, scope and manner',
    '个人信息处理者和境外接收方处理个人信息的目的、范围、方式等的合法性、正当性、必要性',
    necessity,
  ],
  [
    'Scale, scope, kinds and sensitivity; risks to personal rights',
    '出境个人信息的规模、范围、种类、敏感程度，个人信息出境可能对个人信息权益带来的风险',
    riskKnown,
  ],
  [
    'What the recipient undertakes, and whether its measures and abilities secure the data',
    '境外接收方承诺承担的义务，以及履行义务的管理和技术措施、能力等能否保障出境个人信息的安全',
    measured,
  ],
  [
    'Risk of tampering, destruction, leak, loss or misuse after the export; ways to exercise rights',
    '个人信息出境后遭到篡改、破坏、泄露、丢失、非法利用等的风险，个人信息权益维护的渠道是否通畅等',
    nothing,
  ],
  [
    'How policies and law of the recipient’s place affect the contract',
    '境外接收方所在国家或者地区的个人信息保护政策和法规对标准合同履行的影响',
    nothing,
  ],
  ['Other matters that may affect security', '其他可能影响个人信息出境安全的事项', nothing],
]

export const riskPoints: readonly Point[] = [
  [
    'Lawfulness, legitimacy and necessity of purpose, scope and manner',
    '数据出境和境外接收方处理数据的目的、范围、方式等的合法性、正当性、必要性',
    necessity,
  ],
  [
    'Scale, scope, kinds and sensitivity; risks to national security, public interest, and rights of persons and organisations',
    '出境数据的规模、范围、种类、敏感程度，数据出境可能对国家安全、公共利益、个人或者组织合法权益带来的风险',
    riskKnown,
  ],
  [
    'What the recipient undertakes, and whether its measures and abilities secure the data',
    '境外接收方承诺承担的责任义务，以及履行责任义务的管理和技术措施、能力等能否保障出境数据的安全',
    measured,
  ],
  [
    'Risk of tampering, destruction, leak, loss, diversion or unlawful acquisition; ways to exercise rights',
    '数据出境中和出境后遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用等的风险，个人信息权益维护的渠道是否通畅等',
    nothing,
  ],
  [
    'Whether the contract or other legal document fully sets out the duties to protect',
    '与境外接收方拟订立的数据出境相关合同或者其他具有法律效力的文件等是否充分约定了数据安全保护责任义务',
    nothing,
  ],
  ['Other matters that may affect security', '其他可能影响数据出境安全的事项', nothing],
]

/** The points of the assessment: what is known of each, and what a person must conclude; then what was found and the conclusion. */
export function conclusions(paper: Paper, points: readonly Point[]): void {
  const { draft } = paper
  const { say } = draft
  for (const [index, [en, zh, knownOf]] of points.entries()) {
    paper.official(2, en, zh)
    const known = knownOf(draft)
    if (known.length > 0) paper.text(...known)
    // A gap says itself what is to be written.
    const key = `assessed.${index + 1}`
    const here = say('assessment', '评估情况')
    const assessed = ask(draft, key, `assessment: ${en}`, `评估情况：${zh}`, 'legal', here)
    const answered = assessed.some(span => typeof span !== 'string' && span.kind === 'filled')
    paper.text(...(answered ? [say('Assessment: ', '评估情况：')] : []), ...assessed)
  }
  paper.official(2, 'Problems found, and how they were put right', '评估发现的问题和整改情况')
  paper.text(
    ...ask(
      draft,
      'rectified',
      'problems that the assessment found, and what was done or is to be done about them',
      '评估发现的问题及整改情况（已整改、拟整改）',
      'legal',
    ),
  )
  paper.official(2, 'Conclusion, with reasons', '评估结论及理由')
  paper.text(
    ...ask(
      draft,
      'conclusion',
      'conclusion of the assessment, with the reasons',
      '评估结论及充分的理由和论据',
      'legal',
    ),
  )
}
