import { useState } from 'react'
import { heed } from './heed.ts'
import { useConsent } from './use-consent.ts'

// Beside the page, not before it: until it is there, the element is an empty one.
void import('@heed/surveys/define/csat')

const everyDays = { Monstera: 7, 'Boston fern': 3, 'Snake plant': 18, Pilea: 7 }
type Plant = keyof typeof everyDays
const today = new Date()
const dayOf = (days: number) =>
  new Date(today.getTime() + days * 86_400_000).toLocaleDateString('en', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })

export function App() {
  const [plant, setPlant] = useState<Plant>('Monstera')
  const [answered, setAnswered] = useState(false)
  const statistics = useConsent(heed.consent, 'analytics')

  const choose = (next: Plant) => {
    setPlant(next)
    void heed.track('plan_made', { plant: next }, { touchpoint: 'planner' })
  }

  return (
    <>
      <main>
        <h1>When to water</h1>
        <label htmlFor="plant">Your plant</label>
        <select id="plant" value={plant} onChange={(event) => choose(event.target.value as Plant)}>
          {Object.keys(everyDays).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <ol>
          {[1, 2, 3].map((turn) => (
            <li key={turn}>{dayOf(turn * everyDays[plant])}</li>
          ))}
        </ol>

        <heed-csat
          survey="planner"
          touchpoint="planner"
          subject="this planner"
          onheed-survey-submitted={() => setAnswered(true)}
        />
        {answered && <p>A gardener reads every answer.</p>}
      </main>
      <footer>
        <p>Statistics are {statistics === 'granted' ? 'allowed' : 'not allowed'}.</p>
        <button type="button" data-heed-consent="preferences">
          Privacy choices
        </button>
      </footer>
    </>
  )
}
