/** What travels, compressed, until the page says something, and until the map's first view is drawn. */
import { launch } from "./chromium.mjs";

/** MapLibre, and what its worker shares with it. */
const MAP_LIBRARY = /\/(MapView|mapShared)-[^/]*\.js$/;

/** Sums in bytes of the first visit to the map page, headers included. */
export async function firstVisit(address) {
  const browser = await launch();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    const answers = await record(page);
    await page.goto(address, { waitUntil: "commit" });
    // Words and figures, whoever has written them.
    await page
      .getByRole("main")
      .getByText(/\d\s*партнерств/)
      .first()
      .waitFor();
    const useful = answers.slice();
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 });
    const named = await page.evaluate(namedScripts);
    return {
      scriptBeforeMap: sum(answers.filter(({ url }) => named.includes(url))),
      useful: sum(useful),
      mapCameLater: !useful.some(({ url }) => MAP_LIBRARY.test(url)),
      whole: sum(answers),
    };
  } finally {
    await browser.close();
  }
}

/** What the document asks for: the map's library, and the boxes beside the map, are asked for by these. */
function namedScripts() {
  const scripts = [...document.querySelectorAll("script[src]")];
  const later = [...document.querySelectorAll('meta[name="after-paint"]')];
  return [
    ...scripts.map(({ src }) => src),
    ...later.map(({ content }) => new URL(content, location.href).href),
  ].filter((url) => url.endsWith(".js"));
}

/** Every finished answer, in the order in which they ended. */
async function record(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const asked = new Map();
  const answers = [];
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    asked.set(requestId, { type, url: response.url }),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = asked.get(requestId);
    if (known) answers.push({ ...known, bytes: encodedDataLength });
  });
  return answers;
}

const sum = (answers) =>
  answers.reduce((bytes, answer) => bytes + answer.bytes, 0);
