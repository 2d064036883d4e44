/** Where the console begins. */
import './styles/index.css'
import './app/program.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'

/** Put in by the build: where the faces of the fonts stand. */
declare const carnetFonts: string

createRoot(document.getElementById('app')!).render(<App />)

// Words are read in a font of the system until these are there: nothing waits for them.
const faces = document.createElement('link')
faces.rel = 'stylesheet'
faces.href = carnetFonts
document.head.append(faces)
