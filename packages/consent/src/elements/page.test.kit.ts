import '../define/banner.ts'
import '../define/embed.ts'
import '../define/link.ts'
import '../define/preferences.ts'
import '../define/privacy-center.ts'
import 'axe-core/axe.min.js'

// A page of its own inside a test: its width is its frame's, in every engine.
window.ready = true
