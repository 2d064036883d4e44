/**
 * Faces of fonts that come after the page. Whatever adds a face has the browser choose among all of them anew: the font of the frame, without
 * which the page was laid out where it came too late, would now take its place, and all lines would move. So it is left out until the next page.
 */
export async function addFaces(address: string): Promise<void> {
  const { dataset } = document.documentElement
  if (!isUsed('Source Sans 3 Variable')) dataset.faces = 'system'
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(await (await fetch(address)).text())
    for (const rule of sheet.cssRules) if (rule instanceof CSSFontFaceRule) document.fonts.add(faceOf(rule))
  } catch {
    // Fonts of the system stay.
  }
}

const display = 'swap'

function faceOf({ style }: CSSFontFaceRule): FontFace {
  const said = (name: string): string => style.getPropertyValue(name)
  return new FontFace(said('font-family').replace(/^["']|["']$/g, ''), said('src'), {
    style: said('font-style'),
    weight: said('font-weight'),
    unicodeRange: said('unicode-range'),
    display,
  })
}

/** A font that was fetched may still not be used, and nothing tells but the width of words. */
function isUsed(family: string): boolean {
  const words = document.createElement('span')
  words.textContent = 'Wide words, illegible'
  words.ariaHidden = 'true'
  words.className = 'unseen'
  document.body.append(words)
  const widthIn = (families: string): number => {
    words.style.fontFamily = families
    return words.scrollWidth
  }
  const widths = [`"${family}", monospace`, `"${family}", serif`].map(widthIn)
  words.remove()
  return widths[0] === widths[1]
}
