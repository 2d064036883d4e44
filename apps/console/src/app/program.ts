/**
 * What is there before any page: the frame, and the parts that the first page shares with others. The build puts it under every page, so that
 * all of it is one chunk.
 */
import './app.tsx'
import '../example/example-offer.tsx'
import '../kit/arrow.tsx'
import '../kit/finding-mark.tsx'
import '../kit/problem.tsx'
import '../kit/select-field.tsx'
import '../law/ask-law.ts'
import '../pages/home/drop-zone.tsx'
import '../words/today.ts'
