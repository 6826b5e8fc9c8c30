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

/** A photo file on its way out. */
export interface StoredFile {
  /** In bytes. */
  size: number;
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
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
  /** The file `<key>-<width>.webp`, or null; the body has to be read or cancelled. */
  read(name: string): Promise<StoredFile | null>;
  /** Removes all widths of photos; the caller has made sure that no row refers to them any more. */
  remove(keys: readonly string[]): Promise<void>;
}
