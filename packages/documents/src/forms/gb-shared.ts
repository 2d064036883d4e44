/** What the United Kingdom's two contracts share: the table of the parties, and where they sign. */
import type { Draft } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { dayToWrite } from '../passages.ts'
import { valuesOf } from '../values.ts'

export const ask = (draft: Draft, key: string, en: string, zh: string): Text => [
  draft.ask(`gb.${key}`, draft.say(en, zh), 'legal'),
]

/** The agreement starts with the first of its transfers; where that of one is not told, with the day that a person says. */
function startDate(draft: Draft): Text {
  const label = draft.say('start date', '起始日期')
  if (!draft.several) return draft.legFact('starts', label)
  const dayOf = ({ leg }: Draft): string => String(valuesOf(leg, 'starts')[0] ?? '')
  const [first] = [...draft.each].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  return first && dayOf(first) !== ''
    ? first.legFact('starts', label)
    : [draft.askOnce('gb.starts', label, 'exporter')]
}

/** Table 1. */
export function partiesTable(
  paper: Paper,
  { dataSubjectContact }: { readonly dataSubjectContact: boolean },
): void {
  const { draft } = paper
  const { say } = draft
  const row = (name: string, of: (side: 'exporter' | 'importer') => Text): readonly Text[] => [
    [name],
    of('exporter'),
    of('importer'),
  ]
  paper.table(
    [
      { title: say('The Parties', '当事方'), width: 24 },
      { title: say('Exporter (who sends the Restricted Transfer)', '提供方（发出受限传输）'), width: 38 },
      { title: say('Importer (who receives the Restricted Transfer)', '接收方（接收受限传输）'), width: 38 },
    ],
    [
      [[say('Start date', '起始日期')], startDate(draft), [say('the same', '同左')]],
      row(say('Full legal name', '法定全称'), side => draft.nameOf(side)),
      row(say('Trading name (if different)', '商号（如不同）'), side =>
        draft.sideAsk(side, 'trading-name', 'trading name, if different', '商号（如不同）'),
      ),
      row(say('Main address (if a company registered address)', '主要地址（公司为注册地址）'), side =>
        draft.sideAsk(side, 'address', 'registered address', '注册地址'),
      ),
      row(
        say(
          'Official registration number (if any) (company number or similar identifier)',
          '官方登记号码（如有；公司编号或者类似标识）',
        ),
        side => draft.identifiers(side),
      ),
      row(
        say(
          'Key Contact: full name (optional), job title, contact details including email',
          '主要联系人：姓名（可选）、职务、联系方式（含邮箱）',
        ),
        side =>
          draft.sideAsk(
            side,
            'contact',
            'contact person (name, position, telephone, e-mail)',
            '联系人（姓名、职务、电话、邮箱）',
          ),
      ),
      ...(dataSubjectContact
        ? [
            [
              [
                say(
                  'Importer Data Subject Contact: job title, contact details including email',
                  '接收方数据主体联系人：职务、联系方式（含邮箱）',
                ),
              ],
              ['—'],
              draft.sideAsk(
                'importer',
                'subject-contact',
                'contact for data subjects (job title, contact details including e-mail)',
                '数据主体联系人（职务、联系方式含邮箱）',
              ),
            ] satisfies readonly Text[],
          ]
        : []),
    ],
  )
}

/** Signed, date of signature, full name, job title. */
export function signatureTable(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const side = (of: string) => ({
    of,
    lines: [
      [say('Signed', '签字'), ['']],
      [say('Date of signature', '签字日期'), dayToWrite(draft)],
      [say('Full name', '姓名'), ['']],
      [say('Job title', '职务'), ['']],
    ] as const,
  })
  paper.signatures(
    side(say('Signed for and on behalf of the Exporter set out above', '代表上列提供方签字')),
    side(say('Signed for and on behalf of the Importer set out above', '代表上列接收方签字')),
  )
}
