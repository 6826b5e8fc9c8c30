import { HttpError } from "fresh";
import { Head } from "fresh/runtime";
import { define } from "@/define.ts";
import { ErrorPage } from "@/components/pages/ErrorPage.tsx";
import { shellOf } from "@/components/shell/shell_context.ts";

export default define.page(function ErrorRoute({ error, state, url }) {
  const shell = shellOf(state, url);
  const status = error instanceof HttpError ? error.status : 500;
  return (
    <>
      <Head>
        <title>
          {`${shell.t.pages.errors.code(status)} · ${shell.t.common.brand}`}
        </title>
        <meta name="robots" content="noindex" />
      </Head>
      <ErrorPage shell={shell} status={status} />
    </>
  );
});
