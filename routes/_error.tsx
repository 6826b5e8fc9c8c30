import { HttpError } from "fresh";
import { define } from "@/define.ts";
import { ErrorPage } from "@/components/pages/ErrorPage.tsx";
import { shellOf } from "@/components/shell/shell_context.ts";

export default define.page(function ErrorRoute({ error, state, url }) {
  const status = error instanceof HttpError ? error.status : 500;
  return <ErrorPage shell={shellOf(state, url)} status={status} />;
});
