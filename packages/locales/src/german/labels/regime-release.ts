import type { regimeReleaseLabels } from '../../labels/regime-release.ts'
import type { German } from '../german.ts'

export const regimeRelease: German<typeof regimeReleaseLabels> = {
  'cli.scaffold-made': '{folder}: eine Rechtsordnung aus {files} Dateien, die ihre Prüfungen besteht',
  'cli.scaffold-fill-in': 'Aus dem amtlichen Text einzutragen:',
  'cli.scaffold-left': '{count} Zeilen sind noch Platzhalter (▢) und kein Recht: {places}',
  'cli.scaffold-left.one': 'Eine Zeile ist noch Platzhalter (▢) und kein Recht: {places}',
  'cli.scaffold-within':
    '{place} gehört zu den Orten von {regimes}, bereits geladen: Wer den Ort in einer Deklaration nennt, erhält von beiden eine Antwort.',
  'cli.scaffold-next': 'Danach:',
  'cli.release-signer': 'signiert von',
  'cli.release-entry': 'Eintrag {entry}',
  'cli.release-file': 'Datei',
  'cli.release-publish':
    'Veröffentlichen Sie die did:key dort, wo man weiß, dass sie Ihre ist, und die Datei daneben. Jeder kann sie prüfen:',
  'cli.release-of': 'Rechtsordnung {regime}, Prüfsumme {digest}',
  'cli.release-made': 'signiert von {issuer}, erstellt mit {name} {version}',
  'cli.release-new':
    'Unter diesem Code ist keine Rechtsordnung geladen; die Fassung hat {count} Vorschriften.',
  'cli.release-new.one': 'Unter diesem Code ist keine Rechtsordnung geladen; die Fassung hat 1 Vorschrift.',
  'cli.release-equal': 'Es ist die geladene Rechtsordnung.',
  'cli.release-same': 'Ihre Vorschriften sind die der geladenen Rechtsordnung; andere Teile weichen ab.',
  'cli.release-differs':
    'Gegenüber der geladenen Rechtsordnung: {added} Vorschriften hinzugefügt, {changed} geändert, {removed} gestrichen.',
  'cli.release-good': 'Diese Fassung ist gültig, und Sie vertrauen ihrem Schlüssel.',
  'cli.release-good-unpinned':
    'Diese Fassung ist, was ihr Unterzeichner signiert hat. Wer er ist, wurde nicht geprüft: kein Schlüssel vorgegeben (--issuer oder trusted.yaml).',
  'cli.release-bad': 'Diese Fassung ist nicht gültig: Verwenden Sie sie nicht.',
  'cli.release-used': '{regime}: verwendet wird die Fassung {digest}, signiert von {issuer}',

  'release.form': 'Format',
  'release.form.passed': 'Die Fassung ist wohlgeformt.',
  'release.texts': 'Texte',
  'release.texts.passed': 'Es sind die signierten Texte.',
  'release.signature': 'Signatur',
  'release.signature.passed': 'Der Unterzeichner hat genau dies signiert.',
  'release.issuer': 'Unterzeichner',
  'release.issuer.passed': 'Sie vertrauen dem Unterzeichner für diesen Code.',
  'release.issuer.not-checked': 'Kein Schlüssel vorgegeben.',
  'release.vocabulary': 'Vokabular',
  'release.vocabulary.passed': 'Sie ist mit dem hiesigen Vokabular lesbar.',
  'release.digest': 'Prüfsumme',
  'release.digest.passed': 'Hier gelesen ergibt sich die signierte Rechtsordnung.',
  'release.digest.not-checked': 'Nicht geprüft: Sie ist hier nicht lesbar.',
}
