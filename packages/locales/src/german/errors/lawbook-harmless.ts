import type { lawbookHarmlessErrors } from '../../errors/lawbook-harmless.ts'
import type { GermanErrors } from '../german.ts'

export const lawbookHarmless: GermanErrors<typeof lawbookHarmlessErrors> = {
  CARNET_TEXT_HIDDEN: [
    'Hier steht ein Zeichen, das nicht sichtbar ist oder andere anders aussehen lässt: {character}',
    'Löschen Sie es, und sehen Sie, was dann dort steht',
  ],
  CARNET_NAME_SPELLING: [
    '„{name}“ kann kein Name sein: Namen bestehen aus a bis z, A bis Z, Ziffern, Punkten und Bindestrichen, damit zwei, die gleich aussehen, gleich sind',
    'Schreiben Sie ihn mit diesen Zeichen',
  ],
  CARNET_NAME_RESERVED: [
    '„{name}“ kann kein Name sein: Programme verstehen darunter etwas Eigenes',
    'Wählen Sie einen anderen Namen',
  ],
  CARNET_REGIME_TOO_LARGE: [
    'Die Rechtsordnung hat {characters} Zeichen in {files} Dateien; gelesen werden höchstens {most} in {mostFiles}',
    'Lassen Sie weg, was nicht zum Recht gehört; lange Datenlisten gehören anderswohin',
  ],
  CARNET_CONDITIONS_TOO_MANY: [
    'Die Rechtsordnung hat {count} Bedingungen, ihre Teile eingeschlossen; beurteilt werden höchstens {most}',
    'Geben Sie Wiederholtem einen Namen: als Definition oder Liste',
  ],
  CARNET_SOURCE_ADDRESS: [
    'Eine Quelle ist eine Adresse, die mit https:// oder http:// beginnt, ohne Leerzeichen, Anführungszeichen oder spitze Klammern',
    'Kopieren Sie die Adresse des amtlichen Textes',
  ],
}
