import assert from "node:assert/strict";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 30;

/** The files of a zip that was stored without compression, by name, read as any program does: from its end. */
export function unzip(
  bytes: Uint8Array<ArrayBuffer>,
): Map<string, Uint8Array<ArrayBuffer>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  let end = bytes.length - 22;
  while (end >= 0 && u32(end) !== END) end--;
  assert.ok(end >= 0, "this is no zip");
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = u32(end + 16);
  for (let left = u16(end + 10); left > 0; left--) {
    assert.equal(u32(at), ENTRY);
    assert.equal(u16(at + 10), 0, "stored as it is");
    const [size, nameLength, start] = [
      u32(at + 20),
      u16(at + 28),
      u32(at + 42),
    ];
    const name = new TextDecoder().decode(
      bytes.subarray(at + 46, at + 46 + nameLength),
    );
    const from = start + LOCAL_HEADER + u16(start + 26) + u16(start + 28);
    files.set(name, bytes.slice(from, from + size));
    at += 46 + nameLength + u16(at + 30) + u16(at + 32);
  }
  return files;
}
