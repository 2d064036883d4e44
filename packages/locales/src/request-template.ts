/** A request from abroad to fill in, as `carnet request --template` prints it. */
import type { Language } from './words.ts'

const en = `# A court or an authority abroad asks for data. Fill in what is known, leave out what is not, then: carnet request FILE.yaml
carnet_request: 1
title: Order to produce documents           # what you call it
asks:
  kind: court                               # court | law-enforcement | regulator | public-body
  place: SG                                 # whose court or authority: ISO 3166 code
  name: A Court of Singapore
  reference: HC/S 123/2026
proceeding: civil                           # civil | criminal | administrative
relies_on: foreign-law                      # treaty | agreement-with-safeguards | foreign-law | none; leave it out if not known
instrument: ""                              # the treaty or rule it names, in its words
received: 2026-11-20
answer_due: 2026-12-31                      # leave it out if no day was set

holder:                                     # who has the data; anything that a declaration tells of a party
  name: Example (Shanghai) Co., Ltd.
  kind: company
  organised_in: [CN]
# addressee:                                # only if the request went to somebody else, who would hand the data over
#   kind: company
#   organised_in: [SG]
#   sits_in: SG

lies_in: CN                                 # where the data lie; an item may have its own lies_in
people:
  staff: { count: 5, relation: employee, youngest: 20 }
data:
  mails: { category: person.communication, people: staff, collected_in: [CN] }
  machine-logs: { category: machine.telemetry, collected_in: [CN] }

# What else is known, as in a declaration: approvals in hand, judgements, agreements …
# facts:
#   held: { approval: { mechanism: competent-authority-approval, from: 2026-12-10 } }
#   legs: { answer: { held: [approval] } }
`

const zh = `# 境外法院或者机关要求提供数据。填写已知事项，未知的略去，然后运行：carnet request 文件.yaml
carnet_request: 1
title: 文件提交令                            # 您对该请求的称呼
asks:
  kind: court                               # 法院 court | 执法机关 law-enforcement | 监管机构 regulator | 其他公共机关 public-body
  place: SG                                 # 所属国家（地区）：ISO 3166 代码
  name: 新加坡某法院
  reference: HC/S 123/2026
proceeding: civil                           # 民商事 civil | 刑事 criminal | 行政 administrative
relies_on: foreign-law                      # 条约 treaty | 有保障的协定 agreement-with-safeguards | 外国法律 foreign-law | 未载明 none；不明的略去
instrument: ""                              # 请求所援引的条约或者规则（原文）
received: 2026-11-20
answer_due: 2026-12-31                      # 未设期限的略去

holder:                                     # 数据持有人；可填申报中“主体”的任何事实
  name: 示例（上海）有限公司
  kind: company
  organised_in: [CN]
# addressee:                                # 仅在请求送达他人、由其转交数据时填写
#   kind: company
#   organised_in: [SG]
#   sits_in: SG

lies_in: CN                                 # 数据存储地；单项数据可另填 lies_in
people:
  staff: { count: 5, relation: employee, youngest: 20 }
data:
  mails: { category: person.communication, people: staff, collected_in: [CN] }
  machine-logs: { category: machine.telemetry, collected_in: [CN] }

# 其他已知事实，写法同申报：已取得的批准、认定、协议等
# facts:
#   held: { approval: { mechanism: competent-authority-approval, from: 2026-12-10 } }
#   legs: { answer: { held: [approval] } }
`

const de = `# Ein Gericht oder eine Behörde im Ausland verlangt Daten. Füllen Sie aus, was bekannt ist, lassen Sie das Übrige weg, dann: carnet request DATEI.yaml
carnet_request: 1
title: Anordnung zur Vorlage von Dokumenten # wie Sie es nennen
asks:
  kind: court                               # Gericht court | Strafverfolgungsbehörde law-enforcement | Regulierungsbehörde regulator | andere öffentliche Stelle public-body
  place: SG                                 # wessen Gericht oder Behörde: Code nach ISO 3166
  name: Ein Gericht in Singapur
  reference: HC/S 123/2026
proceeding: civil                           # Zivil- oder Handelssache civil | Strafsache criminal | Verwaltungssache administrative
relies_on: foreign-law                      # Vertrag treaty | Vereinbarung mit Garantien agreement-with-safeguards | ausländisches Recht foreign-law | nichts none; weglassen, wenn nicht bekannt
instrument: ""                              # der Vertrag oder die Vorschrift, die es nennt, im Wortlaut
received: 2026-11-20
answer_due: 2026-12-31                      # weglassen, wenn kein Tag gesetzt ist

holder:                                     # wer die Daten hat; alles, was eine Deklaration über einen Beteiligten sagt
  name: Beispiel (Shanghai) GmbH
  kind: company
  organised_in: [CN]
# addressee:                                # nur, wenn das Ersuchen an jemand anderen ging, der die Daten herausgeben würde
#   kind: company
#   organised_in: [SG]
#   sits_in: SG

lies_in: CN                                 # wo die Daten liegen; ein Datenelement kann sein eigenes lies_in haben
people:
  staff: { count: 5, relation: employee, youngest: 20 }
data:
  mails: { category: person.communication, people: staff, collected_in: [CN] }
  machine-logs: { category: machine.telemetry, collected_in: [CN] }

# Was sonst bekannt ist, wie in einer Deklaration: vorliegende Genehmigungen, Beurteilungen, Vereinbarungen …
# facts:
#   held: { approval: { mechanism: competent-authority-approval, from: 2026-12-10 } }
#   legs: { answer: { held: [approval] } }
`

export const requestTemplate = (language: Language): string => ({ en, zh, de })[language]
