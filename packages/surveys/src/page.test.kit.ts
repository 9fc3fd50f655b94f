import './define/ces.ts'
import './define/csat.ts'
import './define/nps.ts'
import './define/survey.ts'
import 'axe-core/axe.min.js'

// A page of its own inside a test: its width is its frame's, in every engine.
window.ready = true
