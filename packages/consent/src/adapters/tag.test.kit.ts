// Stands for Google's tag: it says what the real one's snippet says once it runs.
const page = window as unknown as { gtag(...command: unknown[]): void }
page.gtag('js', new Date())
page.gtag('config', 'G-1')
