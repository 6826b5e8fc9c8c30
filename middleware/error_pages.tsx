import { type Context, HttpError } from "fresh";
import { ErrorPage } from "@/components/pages/ErrorPage.tsx";
import { shellOf } from "@/components/shell/shell_context.ts";
import { define, type State } from "@/define.ts";
import { isForPrograms } from "@/domain/accounts/api_token.ts";
import {
  type Problem,
  PROBLEM_STATUS,
  type ProblemName,
} from "@/domain/shared/problems.ts";
import { answerTo, problemJson } from "@/guards.ts";
import { pathForLog } from "./request_log.ts";

/**
 * Answers whatever is thrown with the designed page. A file `_error.tsx` alone would not do: the
 * framework renders it outside all middlewares, without headers and without a line in the log.
 */
export const renderErrors = define.middleware(async function renderErrors(ctx) {
  try {
    return await ctx.next();
  } catch (error) {
    const status = error instanceof HttpError ? error.status : 500;
    if (status >= 500) logError(ctx, error);
    const problem = problemOf(error);
    if (isForPrograms(ctx.url.pathname)) {
      return problemJson(ctx, problem ?? plainProblem(status), status);
    }
    const shell = shellOf(ctx.state, ctx.url);
    return await ctx.render(
      <ErrorPage shell={shell} status={status} problem={problem} />,
      problem ? answerTo(problem) : { status },
    );
  }
});

/** What `renderProblem` refused. */
function problemOf(error: unknown): Problem | undefined {
  return error instanceof HttpError ? error.cause as Problem : undefined;
}

function logError({ req, url, state }: Context<State>, error: unknown) {
  state.ports.log.error("unexpected", {
    id: state.requestId,
    method: req.method,
    path: pathForLog(url.pathname),
    error: error instanceof Error ? error.stack : String(error),
  });
}

/** What a program is told where nothing but a status was thrown. */
function plainProblem(status: number): Problem {
  const names = Object.keys(PROBLEM_STATUS) as ProblemName[];
  const name = names.find((each) => PROBLEM_STATUS[each] === status);
  return { name: name ?? (status >= 500 ? "Internal" : "BadRequest") };
}
