// Runs before the first paint, so that neither the theme nor the language flashes. A file of its own, because the content
// security policy allows no inline script.
;(function () {
  var root = document.documentElement
  root.lang = /^\/en(\/|$)/.test(location.pathname) ? 'en' : 'uk'
  try {
    var theme = localStorage.getItem('pobratym.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage may be forbidden: the system's theme is used.
  }
})()

// The server's link to the other language has what the content depends on; how it is looked at is kept as well.
document.addEventListener('DOMContentLoaded', function () {
  var other = document.querySelector('.still-bar a[hreflang]')
  if (!other) return
  other.search = location.search
  other.hash = location.hash
})

// Asks for the page's scripts once the words that the server has written are on the screen (tools/afterFirstPaint.ts).
;(function () {
  var main = document.currentScript.dataset.main
  var longestWait = 1500
  var asked = false

  function ask() {
    if (asked) return
    asked = true
    document.querySelectorAll('meta[name="after-paint"]').forEach(function (named) {
      var link = document.createElement('link')
      link.crossOrigin = 'anonymous'
      if (/\.js$/.test(named.content)) {
        link.rel = 'modulepreload'
      } else {
        link.rel = 'preload'
        link.as = 'fetch'
      }
      link.href = named.content
      document.head.append(link)
    })
    var script = document.createElement('script')
    script.type = 'module'
    script.crossOrigin = 'anonymous'
    script.src = main
    document.head.append(script)
  }

  if (!main) return
  document.addEventListener('DOMContentLoaded', function () {
    var words = document.querySelector('#root > *')
    if (!words || document.hidden || !window.PerformanceObserver) {
      ask()
      return
    }
    new PerformanceObserver(ask).observe({ type: 'paint', buffered: true })
    setTimeout(ask, longestWait)
  })
})()
