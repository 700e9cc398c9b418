/** Lighthouse, desktop and mobile, as its own presets have it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, temporaryFolder } from "../lib/processes.mjs";
import { FLAGS } from "./chromium.mjs";

const folder = temporaryFolder();
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Scores of 0 to 100 by category, the largest paint in ms, the layout shift, and what failed. */
export async function lighthouse(url, preset) {
  const file = join(folder, "report.json");
  const ask = () =>
    run(
      "node",
      [
        "bench/node_modules/lighthouse/cli/index.js",
        url,
        "--quiet",
        "--output=json",
        `--output-path=${file}`,
        `--only-categories=${CATEGORIES.join(",")}`,
        `--chrome-flags=--headless=new ${FLAGS.join(" ")}`,
        ...(preset === "desktop" ? ["--preset=desktop"] : []),
      ],
      { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM } },
    );
  // Now and then Chromium does not tell of the load that was asked for.
  await ask().catch(ask);
  const { categories, audits } = JSON.parse(readFileSync(file, "utf8"));
  return {
    scores: CATEGORIES.map((category) =>
      Math.round(categories[category].score * 100),
    ),
    largestPaint: audits["largest-contentful-paint"].numericValue,
    layoutShift: audits["cumulative-layout-shift"].numericValue,
    failed: CATEGORIES.slice(1)
      .flatMap((category) => categories[category].auditRefs)
      .filter(
        ({ id, weight }) =>
          weight > 0 && audits[id].score !== null && audits[id].score < 1,
      )
      .map(({ id }) => id),
  };
}
