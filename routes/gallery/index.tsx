import { HttpError, page, type RouteConfig } from "fresh";
import { Head } from "fresh/runtime";
import { define } from "@/define.ts";
import { Gallery } from "@/components/gallery/Gallery.tsx";

export const config: RouteConfig = { routeOverride: "/_gallery" };

export const handler = define.handlers({
  /** For those who build Madang; visitors have no use for it. */
  GET(ctx) {
    if (ctx.state.ports.settings.mode !== "dev") throw new HttpError(404);
    return page();
  },
});

export default define.page<typeof handler>(function GalleryRoute({ state }) {
  return (
    <>
      <Head>
        <title>
          {`${state.t.pages.gallery.title} · ${state.t.common.brand}`}
        </title>
        <meta name="robots" content="noindex" />
      </Head>
      <Gallery t={state.t} />
    </>
  );
});
