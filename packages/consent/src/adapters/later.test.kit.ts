// Runs after whatever the page asked for before it.
Reflect.set(window, 'later', true)
