import type { Plugin } from 'vite'

/**
 * Takes the page's scripts out of the document's head and names them to `start.js`, which asks for them once the words that
 * the server has written are on the screen. On a slow line they would share it with the styles and letters of those words.
 */
export function afterFirstPaint(): Plugin {
  return {
    name: 'after-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        let main = ''
        const named = html
          .replace(/\s*<script type="module" crossorigin src="([^"]+)"><\/script>/, (_, address: string) => {
            main = address
            return ''
          })
          .replace(
            /<link rel="modulepreload" crossorigin href="([^"]+)">/g,
            (_, address: string) => `<meta name="after-paint" content="${address}">`,
          )
          .replace('<script src="/start.js">', () => `<script src="/start.js" data-main="${main}">`)
        if (!main || !named.includes(`data-main="${main}"`)) throw new Error('The document does not start the page')
        return named
      },
    },
  }
}
