/**
 * What German column headers mean, as in `header-words.ts`: a category, its terms. `=term` counts only as the whole header, `-term` also as
 * the end of a longer word (`Lieferadresse`). Umlauts are written out: `Straße` and `STRASSE` are `strasse` when they are looked up.
 */
export const germanHeaderWords: readonly (readonly [category: string, terms: string])[] = [
  [
    'person.name',
    '-vorname,-nachname,familienname,=zuname,rufname,geburtsname,vor und nachname,vollstaendiger name,kundenname,mitarbeitername,patientenname,mitgliedsname,kontoinhaber,karteninhaber,versicherter',
  ],
  [
    'person.contact.name',
    '-ansprechpartner,ansprechpartnerin,kontaktperson,notfallkontakt,empfaengername,angehoerige',
  ],
  ['person.contact.email', '-mailadresse,e mail adresse,e post,elektronische post'],
  [
    'person.contact.phone',
    '-telefon,-telefonnummer,telefonnr,handy,handynummer,handynr,=mobil,mobilnummer,mobilnr,mobiltelefon,festnetz,rufnummer,telefax,faxnummer,durchwahl',
  ],
  [
    'person.contact.address',
    '-adresse,-anschrift,-strasse,strasse und hausnummer,str,hausnummer,hausnr,=hnr,adresszusatz,-plz,postleitzahl,=ort,-wohnort,=stadt,=bundesland',
  ],
  ['person.contact.account', 'benutzername,nutzername,anmeldename,benutzerkennung'],
  ['person.contact.ip', 'ip adresse'],
  ['person.id', '-ausweisnummer,ausweisnr,ausweis'],
  ['person.id.national', 'personalausweis,personalausweisnummer,personalausweisnr'],
  ['person.id.passport', 'reisepass,reisepassnummer,passnummer,reisepassnr,passnr'],
  ['person.id.driving-licence', 'fuehrerschein,fuehrerscheinnummer,fuehrerscheinnr'],
  [
    'person.id.social-security',
    'sozialversicherungsnummer,sozialversicherungsnr,sv nummer,rentenversicherungsnummer,-versichertennummer,krankenversicherungsnummer',
  ],
  [
    'person.id.tax',
    'steueridentifikationsnummer,steuer identifikationsnummer,steuernummer,steuernr,=idnr,=steuer id',
  ],
  [
    'person.id.internal',
    'kundennummer,kundennr,kunden nr,kunden id,personalnummer,personalnr,personal nr,=persnr,mitarbeiternummer,mitarbeiternr,mitarbeiter id,patientennummer,patientennr,patienten id,fallnummer,mitgliedsnummer,mitgliedsnr,mitglieds id,matrikelnummer,probandennummer,probanden id,debitorennummer,debitor',
  ],
  [
    'person.demographic.birth-date',
    'geburtsdatum,geburtstag,geburtsjahr,geb datum,gebdatum,=geb,=geboren,geboren am',
  ],
  ['person.demographic', 'geburtsort,geburtsland'],
  ['person.demographic.age', '=alter,altersgruppe,lebensalter'],
  ['person.demographic.sex', 'geschlecht,=anrede'],
  [
    'person.demographic.nationality',
    'staatsangehoerigkeit,nationalitaet,staatsbuergerschaft,staatszugehoerigkeit',
  ],
  ['person.demographic.marital-status', 'familienstand,zivilstand,personenstand'],
  [
    'person.demographic.education',
    'schulabschluss,bildungsabschluss,studienabschluss,studiengang,hochschulabschluss,hoechster abschluss,hochschule',
  ],
  ['person.demographic.ethnicity', 'ethnie,ethnische herkunft,ethnische zugehoerigkeit'],
  [
    'person.employment',
    'eintrittsdatum,austrittsdatum,einstellungsdatum,eintritt,austritt,vertragsbeginn,vertragsende,beschaeftigungsart,beschaeftigungsverhaeltnis,arbeitsverhaeltnis,betriebszugehoerigkeit,befristung,probezeit',
  ],
  [
    'person.employment.position',
    'abteilung,kostenstelle,=funktion,berufsbezeichnung,beruf,dienstgrad,taetigkeit,stellenbezeichnung,entgeltgruppe,vorgesetzter,vorgesetzte,=stelle',
  ],
  [
    'person.employment.salary',
    '-gehalt,-lohn,jahresgehalt,monatsgehalt,bruttoentgelt,nettoentgelt,=entgelt,verguetung,zulage,praemie,lohnsteuer,=brutto,=netto',
  ],
  ['person.employment.performance', 'leistungsbeurteilung,beurteilung,zielerreichung'],
  [
    'person.employment.attendance',
    'arbeitszeit,arbeitsstunden,urlaubstage,resturlaub,krankheitstage,fehltage,ueberstunden,fehlzeiten',
  ],
  ['person.employment.application', 'lebenslauf,bewerbung,bewerbungsstatus'],
  ['person.finance', 'einkommen,haushaltseinkommen,vermoegen'],
  [
    'person.finance.account.bank',
    '-kontonummer,kontonr,bankverbindung,bankkonto,=konto,=kto,lastschriftmandat,mandatsreferenz',
  ],
  ['person.finance.account.card', 'kreditkarte,kreditkartennummer,=kartennummer'],
  [
    'person.finance.transaction',
    'zahlungsbetrag,zahlungsdatum,buchungsbetrag,buchungstext,verwendungszweck,zahlungsart',
  ],
  ['person.finance.credit', 'bonitaet,bonitaetsscore,schufa,schufa score,kreditwuerdigkeit,kreditlimit'],
  [
    'person.finance.insurance',
    '-versicherungsnummer,policennummer,versicherungsschein,versicherungsscheinnummer,-krankenkasse,-versicherung',
  ],
  [
    'person.health',
    'gesundheit,gesundheitszustand,gesundheitsdaten,allergien,blutgruppe,-erkrankung,-erkrankungen,-krankheit,-krankheiten,unvertraeglichkeiten',
  ],
  ['person.health.diagnosis', '-diagnose,-diagnosen,diagnosecode,diagnoseschluessel'],
  [
    'person.health.record',
    'anamnese,aufnahmedatum,entlassungsdatum,entlassdatum,krankengeschichte,befund,symptome,nebenwirkung,nebenwirkungen,behandlungsdatum,krankenakte',
  ],
  [
    'person.health.test',
    'laborwert,laborwerte,blutdruck,blutzucker,koerpergroesse,koerpergewicht,koerpertemperatur,=gewicht,=groesse,herzfrequenz',
  ],
  [
    'person.health.medication',
    'medikament,medikamente,medikation,arzneimittel,dosierung,verordnung,wirkstoff',
  ],
  ['person.health.disability', 'behinderung,schwerbehinderung,grad der behinderung,=gdb'],
  ['person.biology.genome', 'genotyp,genvariante'],
  ['person.biology.specimen', '=probe,probenart,probenmaterial'],
  ['person.biometric.fingerprint', 'fingerabdruck'],
  ['person.location', '=aufenthaltsort'],
  ['person.location.precise', 'breitengrad,laengengrad,koordinaten,geokoordinaten'],
  ['person.belief', 'konfession,religionszugehoerigkeit,kirchensteuer,kirchensteuermerkmal'],
  ['person.opinion', 'parteizugehoerigkeit,parteimitglied,politische einstellung'],
  ['person.union', '-gewerkschaft,gewerkschaftszugehoerigkeit,gewerkschaftsmitglied'],
  [
    'person.commerce.membership',
    'kundenkarte,kundenkartennummer,treuepunkte,bonuspunkte,punktestand,mitgliedschaft',
  ],
  [
    'person.commerce',
    'kundengruppe,kundensegment,-beschwerde,beschwerden,reklamation,retoure,retouren,letzter einkauf,letzter kauf,anzahl kaeufe',
  ],
  ['business.order', 'bestellnummer,bestellnr,auftragsnummer,auftragsnr,bestelldatum,bestellwert,=umsatz'],
  [
    'person.commerce.order',
    'bestellnummer,bestellnr,auftragsnummer,bestelldatum,bestellwert,letzte bestellung,=umsatz,jahresumsatz,sendungsnummer',
  ],
  [
    'person.commerce.preference',
    'interessen,vorlieben,werbeeinwilligung,newsletteranmeldung,=newsletter,werbesperre',
  ],
  ['person.behaviour', 'suchbegriff,suchbegriffe,sitzungs id,browserverlauf,letzter login,besuchte seiten'],
  ['person.communication', '-nachricht,nachrichtentext,betreff,gespraechsnotiz'],
  ['person.media.photo', 'lichtbild,-foto,passbild'],
  [
    'person.note',
    '-bemerkung,-bemerkungen,-anmerkung,anmerkungen,-notiz,notizen,kommentar,freitext,=hinweis,=hinweise',
  ],
  ['person.vehicle.licence', 'kennzeichen,kfz kennzeichen,amtliches kennzeichen,nummernschild'],
  ['device.id', 'mac adresse,geraetekennung,geraete id,geraetenummer'],
  ['vehicle', 'fahrgestellnummer,fahrzeug identifizierungsnummer,fahrzeugidentifikationsnummer'],
  ['vehicle.telemetry', 'kilometerstand,ladezustand,geschwindigkeit'],
  ['machine', '-maschine,maschinennummer,maschinennr,=anlage,anlagennummer,seriennummer der maschine'],
  [
    'machine.telemetry',
    'temperatur,druck,drehzahl,schwingung,drehmoment,spannung,leistung,feuchte,feuchtigkeit,messwert,durchfluss,stoermeldung,laufzeit',
  ],
  ['machine.parameter', 'vorschub,sollwert,toleranz,rezeptur,schnitttiefe,nc programm,prozessparameter'],
  ['engineering.drawing', 'zeichnung,zeichnungsnummer,zeichnungsnr,blattgroesse'],
  ['engineering.source-code', 'quellcode,quelltext'],
  ['business.invoice', '-rechnungsnummer,rechnungsnr,rechnungsbetrag,rechnungsdatum'],
  [
    'business.inventory',
    'artikelnummer,artikelnr,artikel,materialnummer,materialnr,teilenummer,-bestand,lagerbestand,lagerort,menge,produktname',
  ],
  [
    'business.organisation',
    'firma,firmenname,unternehmen,-lieferant,lieferantenname,arbeitgeber,krankenhaus,kreditinstitut,bankleitzahl,=blz,bankname,pruefzentrum,zweigstelle',
  ],
  ['geography.place', '=ort,=stadt,=land,laendercode,-standort,=werk,=filiale'],
  [
    'record.key',
    '=nr,lfd nr,laufende nummer,=nummer,=schluessel,datensatz,probennummer,=seriennummer,dateiname',
  ],
  [
    'record.time',
    '=datum,=zeit,-zeitstempel,erstellt am,geaendert am,erfasst am,angelegt am,uhrzeit,=monat,messzeitpunkt,aenderungsdatum,erstelldatum',
  ],
  ['record.status', '=typ,=art,=merkmal,-kennzeichnung,=zustand'],
]
