import type { protectLabels } from '../../labels/protect.ts'
import type { German } from '../german.ts'

/** Under `protection.` among the labels. */
export const protection: German<typeof protectLabels> = {
  drop: '{column} entfernen',
  mask: '{column} ganz maskieren',
  'mask-keep-first': '{column} maskieren, erste {keep_first} Zeichen behalten',
  'mask-keep-last': '{column} maskieren, letzte {keep_last} Zeichen behalten',
  'mask-keep-both': '{column} maskieren, erste {keep_first} und letzte {keep_last} Zeichen behalten',
  pseudonymise: '{column} durch Pseudonyme ersetzen',
  'generalise-year': '{column} auf das Jahr verkürzen',
  'generalise-month': '{column} auf den Monat verkürzen',
  'generalise-decade': '{column} auf das Jahrzehnt verkürzen',
  'generalise-province': '{column} auf die Provinz verkürzen',
  'generalise-city': '{column} auf die Stadt verkürzen',
  'generalise-step': '{column} auf Stufen von {step} abrunden',
  'generalise-keep-first': '{column} auf die ersten {keep_first} Zeichen kürzen',
}
