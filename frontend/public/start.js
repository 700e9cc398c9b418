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
