/** Stores one large photo many times at once and prints the most memory it took: `store_many.ts 12`. */
import sharp from "sharp";
import { openDiskPhotos } from "@/adapters/storage/disk_photos.ts";

const count = Number(Deno.args[0]);
const folder = await Deno.makeTempDir({ prefix: "madang-photos-" });
const store = await openDiskPhotos(folder);
const large = await sharp({
  create: { width: 4000, height: 3000, channels: 3, background: "#25634a" },
}).webp({ effort: 0 }).toBuffer();
const file = new Blob([new Uint8Array(large)]);

let most = Deno.memoryUsage().rss;
const watch = setInterval(() => {
  most = Math.max(most, Deno.memoryUsage().rss);
}, 2);
const results = await Promise.all(
  Array.from({ length: count }, () => store.store(file)),
);
clearInterval(watch);
await Deno.remove(folder, { recursive: true });
if (!results.every(({ ok }) => ok)) throw new Error("A photo was refused");
await Deno.stdout.write(new TextEncoder().encode(String(most)));
