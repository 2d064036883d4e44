/** The value that somebody means by a word: `Firma`, `GmbH`, `a company`, `公司`. What a value is called everywhere is in its labels; what people say besides stands here. */
import { label } from './labels/index.ts'
import { languages } from './words.ts'

/** Of a party. Words of law that say what an organisation is count as naming it; a word that could be two values is left out. */
const said: Readonly<Record<string, readonly string[]>> = {
  individual: [
    ...['person', 'natural person', 'private person', 'private individual', 'somebody'],
    ...['个人', '自然人', '私人'],
    ...['privatperson', 'einzelperson', 'natürliche person', 'mensch', 'einzelner'],
  ],
  company: [
    ...['firm', 'business', 'enterprise', 'corporation', 'ltd', 'limited', 'inc', 'llc', 'plc'],
    ...['公司', '企业', '有限公司', '有限责任公司', '股份有限公司', '商家'],
    ...[
      'firma',
      'unternehmen',
      'gesellschaft',
      'betrieb',
      'konzern',
      'gmbh',
      'ag',
      'aktiengesellschaft',
      'kg',
      'gmbh & co kg',
    ],
    ...['ohg', 'gbr', 'ug', 'se', 'ek', 'kaufmann', 'kauffrau', 'genossenschaft', 'eg'],
  ],
  'public-body': [
    ...['authority', 'agency', 'government', 'ministry', 'public authority', 'government body'],
    ...['政府', '机关', '政府机关', '行政机关', '政府部门', '事业单位', '公共机构'],
    ...[
      'behörde',
      'amt',
      'ministerium',
      'öffentliche stelle',
      'kommune',
      'gemeinde',
      'stadtverwaltung',
      'verwaltung',
    ],
    ...['körperschaft des öffentlichen rechts', 'anstalt des öffentlichen rechts'],
  ],
  court: ['tribunal', '法庭', 'gericht', 'gerichtshof'],
  'law-enforcement': [
    ...['police', 'prosecutor', '警察', '公安', '检察院'],
    ...['polizei', 'staatsanwaltschaft', 'strafverfolgungsbehörde', 'strafverfolger'],
  ],
  regulator: [
    'supervisory authority',
    '监管部门',
    '监管机关',
    'aufsicht',
    'aufsichtsbehörde',
    'regulierungsbehörde',
    'regulierer',
  ],
  university: ['college', '大学', '学校', '高等院校', 'universität', 'uni', 'hochschule', 'fachhochschule'],
  'international-organisation': ['international organization', '国际机构', 'internationale organisation'],
  'the-public': ['everybody', 'everyone', '公众', 'öffentlichkeit', 'alle', 'jeder', 'jedermann'],
}

/** The one of the choices that is called so in any language of the product; null where none is, or more than one. */
export function choiceCalled(choices: readonly string[], text: string): string | null {
  const wanted = plain(text)
  if (wanted === '') return null
  const found = choices.filter(choice => namesOf(choice).some(name => plain(name) === wanted))
  return found.length === 1 ? found[0]! : null
}

const namesOf = (choice: string): readonly string[] => [
  choice,
  choice.replaceAll('-', ' '),
  ...languages.map(language => label(`value.${choice}`, language)),
  ...(said[choice] ?? []),
]

/** As words are compared: without case, points and articles; an umlaut is as good as its two letters. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[.,。]/g, '')
    .replace(/^(?:an?|the|eine?[nr]?|der|die|das|一家|一个)\s*(?=\S)/, match =>
      /\s$|^一/.test(match) ? '' : match,
    )
    .replace(/\s+/g, ' ')
    .trim()
