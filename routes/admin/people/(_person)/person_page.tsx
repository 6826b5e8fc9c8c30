import { Head } from "fresh/runtime";
import { PersonView } from "@/components/moderation/PersonView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { staffLook } from "../../(_staff)/duty.ts";
import type { PersonData } from "./person_data.ts";

/** Somebody as staff see them, whichever of their addresses is asked for. */
export function PersonPage(
  { data, state }: { data: PersonData; state: State },
) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.person.searchTitle)}</title>
      </Head>
      <PersonView {...data} look={staffLook(state)} />
    </>
  );
}
