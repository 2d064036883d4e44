/** The German of places that are no country or region of ISO 3166: by their code. */
export const extensions: Readonly<Record<string, string>> = {
  EU: 'Europäische Union',
  'AE-DIFC': 'Dubai International Financial Centre',
  'AE-ADGM': 'Abu Dhabi Global Market',
  'QA-QFC': 'Qatar Financial Centre',
  EPO: 'Europäische Patentorganisation',
  'CN-GBA': 'die neun Festlandstädte der Greater Bay Area Guangdong–Hongkong–Macau',
}
