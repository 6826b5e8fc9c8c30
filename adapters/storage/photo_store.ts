import type { PhotoFile } from "@/domain/uploads/photos.ts";

/** A photo that lies in the store. */
export type StoredPhoto = PhotoFile;

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
