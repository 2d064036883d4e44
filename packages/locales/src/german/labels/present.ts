import type { presentLabels } from '../../labels/present.ts'
import type { German } from '../german.ts'

export const present: German<typeof presentLabels> = {
  'present.kind.treaty': 'Vertrag (völkerrechtlich)',
  'present.kind.trade-agreement': 'Handelsabkommen',
  'present.kind.framework': 'Rahmenwerk',
  'present.kind.certification': 'Zertifizierung',
  'present.kind.model-clauses': 'Mustervertragsklauseln',
  'present.kind.mutual-recognition': 'gegenseitige Anerkennung',
}
