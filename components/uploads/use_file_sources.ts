import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere on the page or pasted into it. Tells whether files hover
 * over the page now, so that it can show where they will land.
 */
export function useFileSources(onFiles: (files: File[]) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener("dragover", (event) => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setHovering(true);
    }, { signal });
    document.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) setHovering(false);
    }, { signal });
    document.addEventListener("drop", (event) => {
      setHovering(false);
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      latest.current([...event.dataTransfer?.files ?? []]);
    }, { signal });
    document.addEventListener("paste", (event) => {
      const files = [...event.clipboardData?.files ?? []];
      if (files.length === 0 || bringsText(event.clipboardData)) return;
      event.preventDefault();
      latest.current(files);
    }, { signal });
    return () => listeners.abort();
  }, []);
  return hovering;
}

function bringsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

/** Text copied from an office program comes with a picture of itself; then the text is meant. */
function bringsText(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("text/plain") ?? false;
}
