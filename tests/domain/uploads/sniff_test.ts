import assert from "node:assert/strict";
import { SNIFF_BYTES, sniffPhoto } from "@/domain/uploads/sniff.ts";
import { heicHeader, picture } from "../../support/photos.ts";

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function box(brand: string, others = ""): Uint8Array {
  const size = String.fromCharCode(16 + others.length);
  return latin(`\0\0\0${size}ftyp${brand}\0\0\0\0${others}`);
}

Deno.test("sniffPhoto() knows what real encoders write", async () => {
  for (const format of ["jpeg", "png", "webp", "gif", "avif"] as const) {
    const head = (await picture({ format })).subarray(0, SNIFF_BYTES);
    assert.equal(sniffPhoto(head), format);
  }
});

Deno.test("sniffPhoto() tells HEIC from AVIF by their brands", () => {
  assert.equal(sniffPhoto(heicHeader()), "heic");
  assert.equal(sniffPhoto(box("heix")), "heic");
  assert.equal(sniffPhoto(box("mif1", "heic")), "heic");
  assert.equal(sniffPhoto(box("mif1", "miafavif")), "avif");
  assert.equal(sniffPhoto(box("avis", "msf1")), "avif");
});

Deno.test("sniffPhoto() takes nothing else for a photo", () => {
  for (
    const head of [
      "",
      "\xff",
      "\xff\xd8",
      "GIF88a",
      "RIFF\0\0\0\0WAVE",
      "BM\0\0",
      "II*\0",
      "%PDF-1.7",
      "<svg xmlns='http://www.w3.org/2000/svg'>",
      "<?xml version='1.0'?><svg>",
      "<!doctype html>",
      "\0\0\0\x18ftypmp42\0\0\0\0mp42",
      "\0\0\0\x08ftyp",
      "\0\0\0\0ftyp",
    ]
  ) assert.equal(sniffPhoto(latin(head)), null, JSON.stringify(head));
});

Deno.test("sniffPhoto() reads brands within the box alone", () => {
  const head = new Uint8Array([...box("mp42"), ...latin("avifavifavif")]);
  assert.equal(sniffPhoto(head), null);
});
