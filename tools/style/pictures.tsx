import { renderToString } from "preact-render-to-string";
import sharp from "sharp";
import { YardDrawing } from "@/components/pages/YardDrawing.tsx";
import { type ColourName, LIGHT } from "./theme.ts";

const MARK =
  `<path d="M11 28H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5h14a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5h-2" fill="none" stroke-width="4.5" stroke-linecap="round"/><circle cx="16" cy="17" r="4.5" stroke="none"/>`;

/** The mark on a ground, `share` of the picture wide. */
function icon(size: number, share: number): string {
  const scale = size * share / 32;
  const offset = (size - 32 * scale) / 2;
  const { persimmon } = LIGHT;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <rect width="${size}" height="${size}" fill="${LIGHT.surface}"/>
    <g transform="translate(${offset} ${offset}) scale(${scale})" stroke="${persimmon}" fill="${persimmon}">${MARK}</g>
  </svg>`;
}

/** What a shared link shows when the page has no photo of its own. */
function sharedLink(): string {
  const drawing = paint(renderToString(<YardDrawing />));
  const { persimmon, ink, soft, page } = LIGHT;
  const font = "Pretendard, 'Noto Sans CJK KR', 'Noto Sans KR', sans-serif";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${page}"/>
    <g transform="translate(80 176) scale(3)" stroke="${persimmon}" fill="${persimmon}">${MARK}</g>
    <g font-family="${font}">
      <text x="76" y="372" font-size="84" font-weight="700" fill="${ink}">마당</text>
      <text x="80" y="436" font-size="34" fill="${soft}">이웃과 나누는 동네 마당</text>
    </g>
    <g transform="translate(500 76) scale(1.24)">${drawing}</g>
  </svg>`;
}

/** The picture knows no stylesheet: class names become plain attributes. */
function paint(svg: string): string {
  return svg.replace(
    /class="([^"]*)"/g,
    (_, names: string) =>
      names.split(" ").map((name) => {
        const [, kind = "", colour = ""] = name.match(/^(fill|stroke)-(.+)$/) ??
          [];
        const value = LIGHT[colour as ColourName];
        return value ? `${kind}="${value}"` : "";
      }).join(" "),
  );
}

async function write(svg: string, path: string): Promise<void> {
  const picture = await sharp(new TextEncoder().encode(svg))
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  await Deno.writeFile(path, picture);
}

/** Draws the pictures in `static/` anew: `deno run -A tools/style/pictures.tsx`. */
if (import.meta.main) {
  await write(icon(180, 0.62), "static/apple-touch-icon.png");
  await write(icon(192, 0.72), "static/icons/192.png");
  await write(icon(512, 0.72), "static/icons/512.png");
  await write(icon(512, 0.5), "static/icons/maskable-512.png");
  await write(sharedLink(), "static/og-default.png");
}
