// Shows what the others were asked for, once a second. Only this example needs it.
const list = document.querySelector('#asked')
const show = async () => {
  const asked = await (await fetch('/asked.json')).json()
  list.replaceChildren(
    ...(asked.length ? asked : ['Nothing.']).map((path) =>
      Object.assign(document.createElement('li'), { textContent: path }),
    ),
  )
}
setInterval(show, 1000)
