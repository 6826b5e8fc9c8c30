import { hydrateIslands, readPage } from "./islands.ts";
import { side } from "./shared.ts";

/** Entry of every page that has an island or a partial. */
async function boot(): Promise<void> {
  const page = await readPage(document);
  side.buildId = page.buildId;
  side.basePath = page.basePath;
  hydrateIslands(page);
  if (document.querySelector("[f-client-nav]") === null) return;
  const { startNavigation } = await import("./navigation.ts");
  startNavigation();
}

void boot();
