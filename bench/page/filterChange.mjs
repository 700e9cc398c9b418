/** How long the page computes when a filter changes: the mark around it (useFilterResult), in Chromium. */
import { median } from "../lib/load.mjs";

import { launch } from "./chromium.mjs";
const MARK = "filter-register";
const ADDRESSES = [
  "/?country=PL",
  "/?country=PL&country=DE",
  "/?region=UA46000000000026241&country=PL",
  "/?trust=verified",
  "/?region=UA46000000000026241&region=UA07000000000024379",
  "/?country=DE&kind=twinning",
  "/?status=active&country=FR",
  "/",
];

/** Milliseconds: the median and the longest of the changes; the first round is not counted, it lets V8 compile. */
export async function filterChange(address, rounds = 4) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const marks = () =>
      page.evaluate(
        (mark) =>
          performance.getEntriesByName(mark).map(({ duration }) => duration),
        MARK,
      );
    await page.waitForFunction(
      (mark) => performance.getEntriesByName(mark).length > 0,
      MARK,
      { timeout: 120_000 },
    );
    let counted = 0;
    for (let round = 0; round < rounds; round++) {
      for (const path of ADDRESSES) {
        const before = (await marks()).length;
        await page.evaluate((to) => history.pushState({}, "", to), path);
        await page.waitForFunction(
          ([mark, known]) => performance.getEntriesByName(mark).length > known,
          [MARK, before],
        );
      }
      if (round === 0) counted = (await marks()).length;
    }
    const durations = (await marks()).slice(counted);
    return { median: median(durations), longest: Math.max(...durations) };
  } finally {
    await browser.close();
  }
}
