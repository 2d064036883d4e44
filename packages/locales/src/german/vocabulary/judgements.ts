/** The German of the questions that only a person can answer: by the name of the judgement. */
export const judgements: Readonly<Record<string, string>> = {
  'necessary-for-contract-with-person':
    'Ist die Übermittlung für den Abschluss oder die Erfüllung eines Vertrags erforderlich, dessen Partei die Person ist?',
  'necessary-for-contract-in-persons-interest':
    'Ist sie für einen Vertrag erforderlich, der im Interesse der Person mit einem anderen geschlossen wird?',
  'necessary-for-hr-under-rules-and-collective-contract':
    'Ist sie für die grenzüberschreitende Personalverwaltung nach rechtmäßigen Arbeitsordnungen und einem rechtmäßigen Kollektivvertrag erforderlich?',
  'emergency-life-health-property':
    'Liegt ein Notfall vor, in dem Leben, Gesundheit oder Eigentum einer natürlichen Person zu schützen ist?',
  'necessary-for-statutory-duty':
    'Ist sie zur Erfüllung einer gesetzlichen Aufgabe oder Pflicht erforderlich?',
  'necessary-for-vital-interests':
    'Ist sie zum Schutz lebenswichtiger Interessen der Person oder einer anderen erforderlich?',
  'necessary-for-legal-claims':
    'Ist sie zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen erforderlich?',
  'public-interest-recognised-at-home':
    'Ist sie aus wichtigen Gründen des öffentlichen Interesses erforderlich, die das Recht des Datenexporteurs anerkennt?',
  'avoids-adverse-action':
    'Vermeidet oder mildert sie nachteilige Maßnahmen gegen die Person, deren Einwilligung praktisch nicht einzuholen ist, aber erteilt würde?',
  'compelling-interest':
    'Besteht ein zwingendes berechtigtes Interesse, das die Interessen der Personen nicht überwiegen?',
  'not-repetitive': 'Erfolgt die Übermittlung nicht wiederholt?',
  'limited-number-of-persons': 'Betrifft sie nur eine begrenzte Zahl von Personen?',
  'no-other-ground': 'Lässt sich keine andere Grundlage für die Übermittlung nutzen?',
  occasional: 'Erfolgt die Übermittlung gelegentlich?',
  systematic: 'Erfolgt sie systematisch und in großem Umfang, als Regel statt in einem bestimmten Fall?',
  'ordinarily-incident': 'Gehört sie üblicherweise zu dem genannten Geschäft und ist sie dessen Teil?',
  'required-for-approval': 'Verlangt die Regulierungsbehörde diese Daten für die Zulassung?',
  'required-by-law-or-treaty':
    'Ist die Übermittlung durch Recht oder eine internationale Übereinkunft vorgeschrieben oder erlaubt?',
  'treaty-conditions-met':
    'Legt ein Vertrag, der den Ort des Datenexporteurs bindet, Bedingungen für die Weitergabe dieser Daten ins Ausland fest, und sind sie erfüllt?',
  'exercising-public-power': 'Ist es eine Tätigkeit einer Behörde in Ausübung ihrer hoheitlichen Befugnisse?',
  needed: 'Braucht der Zweck dieses Datenelement?',
  minimised: 'Ist das Datenelement auf das Erforderliche beschränkt?',
  'measures-effective': 'Sind die zusätzlichen Maßnahmen wirksam?',
  'protection-comparable': 'Ist der Schutz beim Empfänger vergleichbar?',
  'in-context-of-establishment':
    'Werden diese Daten im Rahmen der Tätigkeiten einer Niederlassung im Gebiet der Rechtsordnung verarbeitet?',
  'serious-harm-to-interests':
    'Würde die Übermittlung Interessen des Staates oder der Person schwer schädigen?',
  'purpose-of-evasion': 'Geschieht sie, um eine Vorschrift zu umgehen?',
  'split-to-avoid': 'Wurde die Menge aufgeteilt, um ein Verfahren zu vermeiden?',
  'passive-investment': 'Ist es eine passive Beteiligung?',
  unaware: 'Wusste der Geber nichts davon, und musste er es nicht wissen?',
  'access-foreseeable': 'Könnte der Empfänger die Daten vorhersehbar durch das Gegebene erlangen?',
  'informational-material':
    'Ist es meinungsbildendes oder informatorisches Material (Veröffentlichung, Film, Kunstwerk), nicht technische oder funktionale Daten?',
  'cross-border-transaction':
    'Sind es die Daten einer grenzüberschreitenden Zahlung mit einem Teil im Inland und einem im Ausland?',
  'outside-zone-list':
    'Wurde aus dem ganzen Text einer genehmigten und hinterlegten Zonenliste, die diese Branche und dieses Szenario erfasst, geschlossen, dass die Daten nicht darunter fallen?',
  'meets-list-description':
    'Entsprechen diese Daten der Beschreibung in der Zeile der amtlichen Liste, die sie erfassen kann?',
  'linkable-by-description':
    'Machen die mit ihm offengelegten anderen Daten (eine Beschreibung, eine Anfrage) es mit anderen Kennungen oder sensiblen Daten der Person verknüpfbar?',
  'prejudices-national-security':
    'Würde die Übermittlung die nationale Sicherheit oder lebenswichtige Interessen des Ortes des Datenexporteurs beeinträchtigen?',
  'serious-harm-to-persons':
    'Würde die Übermittlung den Daten oder der Privatsphäre der Personen schweren Schaden zufügen?',
  'for-sole-benefit-of-person':
    'Erfolgt die Übermittlung zum Nutzen der Person, deren Einwilligung vernünftigerweise nicht einzuholen ist, aber wohl erteilt würde?',
}
