import '@heed/tracker'

// The site's own events, so that `track` knows their names and what they carry.
declare module '@heed/tracker' {
  interface EventMap {
    plan_made: { plant: string }
  }
}
