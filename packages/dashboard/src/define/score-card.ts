import { ScoreCardElement } from '../elements/score-card.ts'
import { register } from './register.ts'

register('heed-score-card', ScoreCardElement)
