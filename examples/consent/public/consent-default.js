// Google Consent Mode, before any tag: denied until somebody says otherwise.
window.dataLayer = []
window.gtag = function () {
  window.dataLayer.push(arguments)
}
window.gtag('consent', 'default', {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  wait_for_update: 500,
})
window.gtag('set', 'ads_data_redaction', true)
window.gtag('js', new Date())
window.gtag('config', 'G-EXAMPLE')
