/** A photo after re-encoding: three WebP widths stand behind one content-addressed key. */
export interface StoredPhoto {
  /** Content address, hex; the files are `<key>-<width>.webp` for each of `PHOTO_WIDTHS`. */
  key: string;
  /** Pixel size of the widest variant, after EXIF orientation. */
  width: number;
  height: number;
  /** A tiny data URI (WebP) that stands in while the photo loads. */
  blur: string;
}

/** Keeps photo files; on disk under `DATA_DIR/uploads`, later S3. */
export interface PhotoStore {
  /**
   * Reads one uploaded file, checks what it really is, rotates, strips metadata, writes three widths.
   * Refuses with a key of `t.problems.fields` (photoType, photoHeic, photoPixels, photoBroken, photoSize)
   * and writes nothing then.
   */
  store(
    file: Blob,
  ): Promise<{ ok: true; photo: StoredPhoto } | { ok: false; error: string }>;
  /** The bytes of `<key>-<width>.webp`, or null. */
  read(name: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes all widths of photos nobody refers to any more. */
  remove(keys: readonly string[]): Promise<void>;
}
