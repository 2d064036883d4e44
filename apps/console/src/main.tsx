/** Where the console begins. */
import './styles/index.css'
import './app/program.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { addFaces } from './app/late-faces.ts'
import { rememberedLanguage } from './app/remembered.ts'
import { pageAt } from './app/routes.ts'
import { prepare } from './words/translations.ts'

/** Put in by the build: where the faces of the fonts stand. */
declare const carnetFonts: string

// The first words stand in the page until all that takes their place is there. What cannot be fetched is told by the page itself.
await Promise.allSettled([prepare(rememberedLanguage()), pageAt(location.pathname).load()])
createRoot(document.getElementById('app')!).render(<App />)

// Words are read in a font of the system until these are there: nothing waits for them, and they wait for the page to be shown.
requestAnimationFrame(() => setTimeout(() => addFaces(carnetFonts)))
