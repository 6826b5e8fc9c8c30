import { Head } from "fresh/runtime";
import { GoingPage } from "@/components/accounts/GoingPage.tsx";
import { providerName } from "@/components/accounts/provider_name.ts";
import { TroublePage } from "@/components/accounts/TroublePage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import type { TripData } from "./begin_trip.ts";

/** A trip to a provider, wherever in the yard it began. */
export function TripPage({ data, state }: { data: TripData; state: State }) {
  const { t } = state;
  if ("trouble" in data) {
    return (
      <>
        <Head>
          <title>
            {pageTitle(state, t.connections.trouble[data.trouble].title)}
          </title>
        </Head>
        <TroublePage t={t} {...data} />
      </>
    );
  }
  const offered = state.ports.identity.get(data.provider);
  const provider = offered ? providerName(t, offered) : "";
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.connections.going.title(provider))}</title>
      </Head>
      <GoingPage t={t} provider={provider} address={data.address} />
    </>
  );
}
