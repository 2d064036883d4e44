/** One thing that was found in the law, in the language of the page. */
import { type Language, textIn } from '@carnet/locales'
import { anchorIn } from '@carnet/present'
import type { Hit } from '@carnet/search'

export interface ToldHit {
  readonly kind: Hit['kind']
  readonly regime: string | null
  readonly id: string
  readonly title: string
  /** The list that an entry stands in, or the regimes that name a category. */
  readonly within: string | null
  readonly cite: string | null
  readonly source: string | null
  /** Where it stands in the book of its regime. */
  readonly anchor: string | null
}

export function tellHit(hit: Hit, language: Language): ToldHit {
  const { kind, regime } = hit
  switch (hit.kind) {
    case 'entry': {
      const { list, entry } = hit
      return {
        kind,
        regime,
        id: `${list.name} ${entry.keys.join(' ')}`,
        title: textIn(entry.title, language) ?? entry.keys.join(', '),
        within: textIn(list.title, language),
        cite: textIn(entry.cite ?? list.provenance.cite, language),
        source: list.provenance.source,
        anchor: anchorIn('lists', list.name),
      }
    }
    case 'provision': {
      const { id, text, provenance } = hit.provision
      const { cite, source } = provenance
      return {
        kind,
        regime,
        id,
        title: textIn(text, language),
        within: null,
        cite: textIn(cite, language),
        source,
        anchor: anchorIn('instruments', id),
      }
    }
    case 'instrument': {
      const { name, title, source } = hit.instrument
      return {
        kind,
        regime,
        id: name,
        title: textIn(title, language),
        within: null,
        cite: null,
        source,
        anchor: anchorIn('instruments', name),
      }
    }
    case 'category':
      return {
        kind,
        regime,
        id: hit.code,
        title: textIn(hit.words, language),
        within: hit.named_by.join(', ') || null,
        cite: null,
        source: null,
        anchor: null,
      }
  }
}
