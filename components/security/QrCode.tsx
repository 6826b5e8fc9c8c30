import { create } from "qrcode";

/** Empty squares around the code, so that cameras find its edge. */
const QUIET = 4;

/** A QR code, drawn as one path: dark on white in either theme, as cameras want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const whole = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      shape-rendering="crispEdges"
      class="size-48 shrink-0 rounded-xl border border-line"
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path d={squares(data, size)} fill="#000" />
    </svg>
  );
}

/** Every dark square, row by row; neighbours in a row are one rectangle. */
function squares(data: Uint8Array, size: number): string {
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      const from = x;
      while (x + 1 < size && data[y * size + x + 1]) x++;
      const width = x + 1 - from;
      path += `M${from + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
    }
  }
  return path;
}
