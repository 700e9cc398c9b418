/** Chromium as the tests use it: WebGL by software, and nothing else through the graphics card that is not there. */
import { createRequire } from "node:module";
import { resolve } from "node:path";

const { chromium } = createRequire(resolve("frontend/package.json"))(
  "@playwright/test",
);

export const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing",
  "--disable-gpu-rasterization",
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
