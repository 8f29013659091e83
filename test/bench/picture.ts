import type { Series } from "./growth.ts";

const width = 720;
const height = 420;
const left = 64;
const right = 40;
const top = 48;
const bottom = 48;
const colours = ["#1f6feb", "#d1570a"];

/** Growth as a picture: size and time by powers of ten, and the straight line that linear growth would be. */
export function growthPicture(series: readonly Series[], caption: string): string {
  const points = series.flatMap((one) => one.points);
  const [x0, x1] = decades(points.map(({ megabytes }) => megabytes));
  const [y0, y1] = decades(points.map(({ seconds }) => seconds));
  const x = (megabytes: number): number =>
    round(left + ((Math.log10(megabytes) - x0) / (x1 - x0)) * (width - left - right));
  const y = (seconds: number): number =>
    round(height - bottom - ((Math.log10(seconds) - y0) / (y1 - y0)) * (height - top - bottom));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>${caption}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15" fill="#111">${caption}</text>`,
  ];
  for (let power = x0; power <= x1; power++)
    parts.push(
      `<path d="M${x(10 ** power)} ${top}V${height - bottom}" stroke="#ddd"/>`,
      `<text x="${x(10 ** power)}" y="${height - bottom + 18}" text-anchor="middle" fill="#444">${sizeOf(power)}</text>`,
    );
  for (let power = y0; power <= y1; power++)
    parts.push(
      `<path d="M${left} ${y(10 ** power)}H${width - right}" stroke="#ddd"/>`,
      `<text x="${left - 8}" y="${y(10 ** power) + 4}" text-anchor="end" fill="#444">${timeOf(power)}</text>`,
    );
  series.forEach(({ name, points: line }, i) => {
    const colour = colours[i % colours.length] as string;
    const last = line[line.length - 1];
    if (last === undefined) return;
    const rate = last.seconds / last.megabytes;
    const first = line[0] as (typeof line)[number];
    parts.push(
      `<path d="M${x(first.megabytes)} ${y(first.megabytes * rate)}L${x(last.megabytes)} ${y(last.seconds)}" stroke="${colour}" stroke-dasharray="3 4" opacity="0.6"/>`,
      `<polyline points="${line.map((point) => `${x(point.megabytes)},${y(point.seconds)}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...line.map((point) => `<circle cx="${x(point.megabytes)}" cy="${y(point.seconds)}" r="4" fill="${colour}"/>`),
      `<text x="${left + 12}" y="${top + 18 + i * 18}" fill="${colour}">${name} (dashed: a straight line through the last point)</text>`,
    );
  });
  return `${[...parts, "</svg>"].join("\n")}\n`;
}

/** The powers of ten around the values. */
function decades(values: readonly number[]): [number, number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

const sizeOf = (power: number): string => (power < 0 ? `${10 ** (power + 3)} kB` : `${10 ** power} MB`);
const timeOf = (power: number): string => (power < 0 ? `${10 ** (power + 3)} ms` : `${10 ** power} s`);
const round = (value: number): number => Math.round(value * 10) / 10;
