import './define/nps.ts'
import { expect } from '@open-wc/testing'
import { all, found, frames, heard, put, still } from './look.test.kit.ts'

const page = () => {
  const form = document.createElement('form')
  form.addEventListener('submit', (event) => event.preventDefault())
  document.body.append(form)
  after(() => form.remove())
  return form
}

describe('a scale that the page moves to another of its forms', () => {
  it('is sent with that one, and not because the form that it was in before is submitted', async () => {
    const submitted = heard('heed-survey-submitted')
    const [before, now] = [page(), page()]
    const survey = await put('nps', { name: 'recommend' }, { page: before })
    await frames()
    now.append(survey)
    await still(survey)
    await frames()
    found(all(survey, 'input')[9]).click()
    await still(survey)
    before.requestSubmit()
    expect(new FormData(now).get('recommend')).to.equal('9')
    await still(survey)
    expect(submitted).to.have.length(0)
    now.requestSubmit()
    expect(new FormData(now).get('recommend')).to.equal('9')
    await still(survey)
    expect(submitted).to.have.length(1)
  })
})
