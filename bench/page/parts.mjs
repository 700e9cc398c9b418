/** The parts of the benchmark that need a browser. Each is given the database server and reports its figures. */
import { Application } from "../lib/application.mjs";
import { setTimeout as sleep } from "node:timers/promises";
import { firstVisit } from "./bytes.mjs";
import { filterChange } from "./filterChange.mjs";
import { interactionToNextPaint } from "./interaction.mjs";
import { lighthouse } from "./lighthouse.mjs";

const PAGES = {
  register: "/register",
  municipality: "/municipalities/UA46060250000025047",
  partner: "/partners/pl-lublin",
  statistics: "/statistics",
  data: "/data",
  manual: "/guidelines",
  chapter: "/guidelines/legal-ground",
  appendix: "/guidelines/partnership-agreement",
  form: "/forms/6",
};

export function pageParts(log, report) {
  const kilobytes = (what, bytes, wanted, detail) =>
    report(
      what,
      `${Math.round(bytes / 1000)} KB`,
      `≤ ${wanted} KB`,
      bytes <= wanted * 1000,
      detail,
    );

  return {
    async page(postgres) {
      for (const [database, filter, paint] of [
        ["x1", 16, 100],
        ["x100", 50, 200],
      ]) {
        const application = await Application.start(postgres, database, log);
        const { median: usual, longest } = await filterChange(
          application.address,
        );
        report(
          `filter change, ${database}`,
          `${usual.toFixed(1)} ms`,
          `≤ ${filter} ms`,
          usual <= filter,
          `longest ${longest.toFixed(1)} ms`,
        );
        const slowest = await interactionToNextPaint(application.address);
        report(
          `interaction to next paint, ${database}`,
          `${slowest} ms`,
          `≤ ${paint} ms`,
          slowest <= paint,
          "slowest of 15",
        );
        await application.stop();
      }
    },

    async bytes(postgres) {
      const application = await Application.start(postgres, "x1", log);
      // Some seconds after its first reader the map's document is packed as small as can be.
      await application.body("/api/v1/map", { "Accept-Encoding": "br" });
      await sleep(10_000);
      const { scriptBeforeMap, useful, mapCameLater, whole } = await firstVisit(
        application.address,
      );
      kilobytes(
        "JavaScript before the map",
        scriptBeforeMap,
        150,
        "what the map's library is asked for by",
      );
      kilobytes(
        "first useful paint",
        useful,
        250,
        mapCameLater
          ? "before the map library"
          : "the map library was there already",
      );
      kilobytes("the map's first view", whole, 800, "");
      await application.stop();
    },

    async lighthouse(postgres) {
      const application = await Application.start(postgres, "x1", log);
      for (const preset of ["desktop", "mobile"]) {
        for (const [name, path] of Object.entries(PAGES)) {
          const { scores, failed } = await lighthouse(
            application.address + path,
            preset,
          );
          const good =
            scores[0] >= 95 && scores.slice(1).every((score) => score === 100);
          report(
            `Lighthouse ${preset}, ${name}`,
            scores.join(" "),
            "≥ 95 100 100 100",
            good,
            failed.join(" "),
          );
        }
        const { scores, largestPaint, layoutShift, failed } = await lighthouse(
          application.address,
          preset,
        );
        const good =
          scores.slice(1).every((score) => score === 100) &&
          layoutShift === 0 &&
          (preset === "desktop" || largestPaint <= 2500);
        report(
          `Lighthouse ${preset}, map`,
          scores.join(" "),
          "– 100 100 100",
          good,
          `largest paint ${(largestPaint / 1000).toFixed(1)} s, layout shift ${layoutShift} ${failed.join(" ")}`,
        );
      }
      await application.stop();
    },
  };
}
