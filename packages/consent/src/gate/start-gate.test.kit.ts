import { gateMarkup } from './gate-markup.ts'

/** Starts a gate in a frame, with the consent of the test around it. */
gateMarkup(window.parent.consent)
window.gated = true
