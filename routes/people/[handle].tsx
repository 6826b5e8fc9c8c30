import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PersonHeader } from "@/components/accounts/PersonHeader.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { getPublicMemberByHandle } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import type { PublicMember } from "@/domain/accounts/profile.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { renderProblem } from "@/guards.ts";

interface Data {
  person: PublicMember;
}

export const handler = define.handlers({
  async GET(ctx) {
    const { db } = ctx.state.ports;
    const handle = ctx.params.handle ?? "";
    const person = await getPublicMemberByHandle(db, handle);
    if (person === null) return renderProblem(ctx, { name: "NotFound" });
    return page<Data>({ person });
  },
});

export default define.page<typeof handler>(function Person({ data, state }) {
  const { t, lang, viewer } = state;
  const { person } = data;
  const words = t.accounts.person;
  const name = person.withdrawn ? words.withdrawnName : person.name;
  const place = regionFullName(person.region, lang);
  return (
    <>
      <Head>
        <title>{`${words.title(name)} · ${t.common.brand}`}</title>
        <meta name="description" content={words.description(name, place)} />
        {person.withdrawn && <meta name="robots" content="noindex" />}
      </Head>
      {person.withdrawn
        ? <EmptyState drawing="lost" title={name} text={words.withdrawnText} />
        : (
          <PersonHeader
            t={t}
            lang={lang}
            person={person}
            own={viewer?.id === person.id}
          />
        )}
    </>
  );
});
