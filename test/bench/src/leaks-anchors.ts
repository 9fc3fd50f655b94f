import { readFileSync } from 'node:fs'
import type { Held, Subject } from '../../journeys/src/leaks/subject.ts'
import { bundle } from './bundle.ts'

const folder = (name: string) => new URL(`../node_modules/${name}/`, import.meta.url)
const fileOf = (name: string, path: string) => readFileSync(new URL(path, folder(name)), 'utf8')
const versionOf = (name: string) => String(JSON.parse(fileOf(name, 'package.json')).version)
const script = (code: string) => async () => (await bundle(code)).map((chunk) => chunk.code).join(';')

const cookieConsent: Subject = {
  name: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  script: script(`
    import * as CookieConsent from 'vanilla-cookieconsent'
    window.subject = {
      start: () => CookieConsent.run({
        hideFromBots: false,
        categories: { necessary: { enabled: true, readOnly: true }, marketing: { autoClear: { cookies: [{ name: /^_trk/ }] } } },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', showPreferencesBtn: 'Manage' },
          preferencesModal: { title: 'Manage', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', savePreferencesBtn: 'Save', sections: [{ title: 'Marketing', linkedCategory: 'marketing' }] },
        } } },
      }),
      accept: () => CookieConsent.acceptCategory('all'),
      reject: () => CookieConsent.acceptCategory([]),
      withdraw: () => CookieConsent.acceptCategory([]),
    }`),
  hold: ({ element, url, async }: Held) =>
    element === 'loop' || element === 'script'
      ? `<script type="text/plain" data-category="marketing" ${async ? 'async' : ''} src="${url}"></script>`
      : undefined,
}

const klaroMarkup: Readonly<Record<Held['element'], (url: string) => string>> = {
  loop: (url) =>
    `<script type="text/plain" data-type="application/javascript" data-name="tracker" data-src="${url}"></script>`,
  script: (url) => klaroMarkup.loop(url),
  img: (url) => `<img data-name="tracker" data-src="${url}" alt="">`,
  iframe: (url) => `<iframe data-name="tracker" data-src="${url}" title="An embed"></iframe>`,
  stylesheet: (url) => `<link data-name="tracker" rel="stylesheet" data-type="text/css" data-href="${url}">`,
  preload: (url) => `<link data-name="tracker" rel="preload" as="image" data-href="${url}">`,
}

const klaro: Subject = {
  name: 'klaro',
  version: versionOf('klaro'),
  script: script(`
    import * as klaro from 'klaro'
    const config = { version: 1, default: false, acceptAll: true, translations: { zz: { privacyPolicyUrl: '/privacy' } },
      services: [{ name: 'tracker', purposes: ['marketing'], cookies: [/^_trk/] }] }
    const all = (value) => { const manager = klaro.getManager(config); manager.changeAll(value); manager.saveAndApplyConsents() }
    window.subject = { start: () => klaro.setup(config), accept: () => all(true), reject: () => all(false), withdraw: () => all(false) }`),
  hold: ({ element, url }) => klaroMarkup[element](url),
}

const plain: Readonly<Record<Held['element'], (url: string) => string>> = {
  loop: (url) => `<script src="${url}"></script>`,
  script: (url) => `<script src="${url}"></script>`,
  img: (url) => `<img src="${url}" alt="">`,
  iframe: (url) => `<iframe src="${url}" title="An embed"></iframe>`,
  stylesheet: (url) => `<link rel="stylesheet" href="${url}">`,
  preload: (url) => `<link rel="preload" as="image" href="${url}">`,
}

const orejime: Subject = {
  name: 'orejime',
  version: versionOf('orejime'),
  script: async () => `${fileOf('orejime', 'dist/orejime-standard-en.js')};
    window.subject = {
      start: () => { window.orejime = loadOrejime({ privacyPolicyUrl: '/privacy', purposes: [{ id: 'tracker', title: 'Marketing', cookies: [/^_trk/] }] }) },
      accept: () => window.orejime.manager.acceptAll(),
      reject: () => window.orejime.manager.declineAll(),
      withdraw: () => window.orejime.manager.declineAll(),
    }`,
  hold: ({ element, url }) => `<template data-purpose="tracker">${plain[element](url)}</template>`,
}

const c15t: Subject = {
  name: 'c15t',
  version: versionOf('c15t'),
  script: script(`
    import { getOrCreateConsentRuntime } from 'c15t'
    let store
    window.subject = {
      start: () => {
        const scripts = [...document.querySelectorAll('meta[name=held]')].map(({ content }, n) => ({ id: 'held' + n, src: content, category: 'marketing' }))
        store = getOrCreateConsentRuntime({ mode: 'offline', consentCategories: ['necessary', 'marketing'], scripts }).consentStore
        store.getState().initializeIframeBlocker()
      },
      accept: () => store.getState().saveConsents('all'),
      reject: () => store.getState().saveConsents('necessary'),
      withdraw: () => store.getState().saveConsents('necessary'),
    }`),
  // Scripts are named in its options, not in the markup.
  hold: ({ element, url }) =>
    element === 'loop' || element === 'script'
      ? `<meta name="held" content="${url}">`
      : element === 'iframe'
        ? `<iframe data-category="marketing" data-src="${url}" title="An embed"></iframe>`
        : undefined,
}

const tarteaucitron: Subject = {
  name: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  file: (path) => {
    const [, first, ...rest] = path.split('/')
    return first === 'tarteaucitron' ? fileOf('tarteaucitronjs', rest.join('/')) : undefined
  },
  script: async () => `
    window.tarteaucitronForceCDN = '/tarteaucitron/'; window.tarteaucitronForceLanguage = 'en'
    ${fileOf('tarteaucitronjs', 'tarteaucitron.js')};
    window.subject = {
      start: () => {
        tarteaucitron.init({ privacyUrl: '/privacy', hashtag: '#tac', cookieName: 'tac', orientation: 'bottom', showAlertSmall: false, cookieslist: false,
          handleBrowserDNTRequest: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, googleConsentMode: false })
        tarteaucitron.services.tracker = { key: 'tracker', type: 'ads', name: 'Tracker', uri: '/', needConsent: true, cookies: ['_trk'],
          js: () => { for (const { content } of document.querySelectorAll('meta[name=held]')) tarteaucitron.addScript(content) } }
        ;(tarteaucitron.job = tarteaucitron.job || []).push('tracker')
        // Its page has loaded: its own start would wait for that.
        dispatchEvent(new Event('load'))
      },
      accept: () => tarteaucitron.userInterface.respondAll(true),
      reject: () => tarteaucitron.userInterface.respondAll(false),
      withdraw: () => { tarteaucitron.userInterface.respondAll(false); tarteaucitron.userInterface.closePanel() },
    }`,
  hold: ({ element, url }) =>
    element === 'loop' || element === 'script' ? `<meta name="held" content="${url}">` : undefined,
}

/** Consent managers that people use today, each set up as its own documentation starts, with what it can hold. */
export const leakAnchors: readonly Subject[] = [cookieConsent, klaro, orejime, c15t, tarteaucitron]
