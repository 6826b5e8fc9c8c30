import type { Viewer } from "@/domain/accounts/viewer.ts";
import { regionName } from "@/domain/regions/regions.ts";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Districts } from "./Districts.tsx";
import type { HomeProps } from "./GuestHome.tsx";
import { Newest } from "./Newest.tsx";
import { Welcome } from "./Welcome.tsx";

/** What is new around the corner, for those who live here. */
export function MemberHome(
  { t, lang, now, items, viewer }: HomeProps & { viewer: Viewer },
) {
  const { home } = t.pages;
  const district = regionName(viewer.region, lang);
  return (
    <div class="flex flex-col gap-12">
      <Welcome t={t} viewer={viewer} />
      <Newest
        title={home.newestIn(district)}
        href="/rent"
        items={items}
        look={{ t, lang, now }}
        empty={
          <EmptyState
            drawing="box"
            title={home.emptyDistrict(district)}
            text={home.emptyDistrictText}
            action={{ href: "/rent?region=", label: home.everywhere }}
          />
        }
      />
      <Districts t={t} lang={lang} />
    </div>
  );
}
