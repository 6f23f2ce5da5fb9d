
/* A page that was not told of a change, as one that slept or was not connected yet, loads itself again. */
document.addEventListener('LiveReloadConnect', async () => {
  const [page] = performance.getEntriesByType('navigation')
  const [shown] = page.serverTiming || []
  const now = await (await fetch('/-/shown')).text()
  if (shown && shown.description !== now) location.reload()
})
