import type { approvalErrors } from '../../errors/approval.ts'
import type { GermanErrors } from '../german.ts'

export const approval: GermanErrors<typeof approvalErrors> = {
  CARNET_APPROVAL_UNKNOWN: [
    'Die Vorabfreigabe „{approval}“ gibt es hier nicht',
    'Sehen Sie in der Liste der Vorabfreigaben nach, welche gelten',
  ],
  CARNET_APPROVAL_REVOKED: [
    'Die Vorabfreigabe wurde widerrufen',
    'Bitten Sie eine Person, diese Abfertigung freizugeben oder eine Vorabfreigabe zu erteilen, die sie abdeckt',
  ],
  CARNET_APPROVAL_ENDED: [
    'Die Vorabfreigabe endete am {allowed}; heute ist {found}',
    'Bitten Sie eine Person, diese Abfertigung freizugeben oder eine Vorabfreigabe zu erteilen, die sie abdeckt',
  ],
  CARNET_APPROVAL_USED_UP: [
    'Dies wäre Abfertigung {found} unter einer Vorabfreigabe für {allowed}',
    'Bitten Sie eine Person, diese Abfertigung freizugeben oder eine Vorabfreigabe zu erteilen, die sie abdeckt',
  ],
  CARNET_APPROVAL_PLAN: [
    'Der Plan „{found}“ gehört nicht zu den freigegebenen: {allowed}',
    'Bitten Sie eine Person, diese Abfertigung freizugeben oder eine Vorabfreigabe zu erteilen, die sie abdeckt',
  ],
  CARNET_APPROVAL_DAY: [
    'Beurteilt wird mit Stand {found}; unter einer Vorabfreigabe zählt das Recht des Tages, {allowed}',
    'Lassen Sie den Tag weg',
  ],
  CARNET_APPROVAL_FACT: [
    '{where} ist „{found}“; freigegeben wurde „{allowed}“',
    'Deklarieren Sie wie freigegeben, oder bitten Sie eine Person, diese Abfertigung freizugeben',
  ],
  CARNET_APPROVAL_RECORD: [
    '{where}: deklariert ist „{found}“; freigegeben ist „{allowed}“',
    'Deklarieren Sie dieselben Beteiligten, Abschnitte und Vereinbarungen wie freigegeben, oder bitten Sie eine Person, diese Abfertigung freizugeben',
  ],
  CARNET_APPROVAL_PROTECTION: [
    '{where} ist „{found}“; freigegeben wurde „{allowed}“',
    'Schützen Sie die Daten wie freigegeben, oder bitten Sie eine Person, diese Abfertigung freizugeben',
  ],
  CARNET_APPROVAL_CATEGORY: [
    '{where} hat die Kategorie „{found}“; freigegeben sind {allowed}',
    'Nehmen Sie es aus den Daten heraus, oder bitten Sie eine Person, diese Abfertigung freizugeben',
  ],
  CARNET_APPROVAL_PEOPLE: [
    'Es wären {found} Personen („?“: nicht bekannt); freigegeben sind höchstens {allowed}',
    'Bitten Sie eine Person, diese Abfertigung freizugeben oder eine Vorabfreigabe zu erteilen, die sie abdeckt',
  ],
}
