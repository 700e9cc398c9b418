// A PNG of at most 256 colours: a third of the size of one in full colour, and for a flat drawing as good.
import { crc32, deflateSync } from 'node:zlib'

const bits = 4

/** @param pixels red, green, blue, alpha of each point, row by row */
export function indexedPng(pixels, width, height) {
  const seen = new Map()
  const key = (i) => ((pixels[i] >> bits) << 8) | ((pixels[i + 1] >> bits) << 4) | (pixels[i + 2] >> bits)
  for (let i = 0; i < pixels.length; i += 4) {
    const sum = seen.get(key(i)) ?? [0, 0, 0, 0]
    for (let part = 0; part < 3; part++) sum[part] += pixels[i + part]
    sum[3]++
    seen.set(key(i), sum)
  }
  const frequent = [...seen].sort(([, one], [, other]) => other[3] - one[3])
  const palette = frequent.slice(0, 256).map(([, sum]) => sum.slice(0, 3).map((part) => Math.round(part / sum[3])))
  const indexes = new Map(frequent.map(([found, sum], i) => [found, i < 256 ? i : nearest(palette, sum)]))

  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexes.get(key((y * width + x) * 4))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function nearest(palette, [red, green, blue, count]) {
  const distance = ([r, g, b]) => (r - red / count) ** 2 + (g - green / count) ** 2 + (b - blue / count) ** 2
  return palette.reduce((best, colour, i) => (distance(colour) < distance(palette[best]) ? i : best), 0)
}

function chunk(type, content) {
  const typed = Buffer.concat([Buffer.from(type), content])
  const framed = Buffer.alloc(typed.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(typed, 4)
  framed.writeUInt32BE(crc32(typed), typed.length + 4)
  return framed
}
