import { type Command, covers, coversAddress, type Place } from "./commands.ts";
import type { AnyMiddleware } from "./commands.ts";
import { type Context, INTERNAL, type Step } from "./context.ts";
import { HttpError, statusOf } from "./error.ts";
import { type Endpoint, Router } from "./router.ts";
import { View } from "./view.ts";

/** Commands once the file routes have been spread out. */
export type PlainCommand = Exclude<Command, { kind: "files" }>;
type Scoped = Exclude<PlainCommand, { kind: "route" }>;
type Covers = (place: Place) => boolean;

/** Answers in place of what failed below its place. */
interface ErrorPage {
  run: AnyMiddleware;
  /** Rendered around it. */
  view: View;
}

const NO_CSS: readonly string[] = [];
const NO_STEPS: readonly Step[] = [];
const ROOT: Place = { segments: [], folder: false };

/**
 * Turns the commands of an app into chains that are ready to run: what a request passes through is
 * settled here, once, and not while it is answered.
 */
export class CompiledApp {
  readonly router = new Router();
  #scoped: Scoped[] = [];
  #steps = new Map<AnyMiddleware, Step>();
  #errorPages = new Map<Scoped, ErrorPage>();
  #boundaries = new Map<Scoped | null, Step>();
  #notFound: ErrorPage | null = null;
  #rootError: ErrorPage | null = null;

  constructor(commands: readonly PlainCommand[]) {
    const notFound = commands.findLast(({ kind }) => kind === "notFound");
    if (notFound?.kind === "notFound") {
      this.#notFound = { run: notFound.run, view: new View(null, []) };
    }
    for (const command of commands) this.#apply(command);
    for (const [command, page] of this.#errorPages) {
      page.view = this.#viewAt(command.place);
    }
    if (this.#notFound !== null) this.#notFound.view = this.#viewAt(ROOT);
  }

  /** The chain of an address that no route has or that is refused: its middlewares, then the error. */
  failing(address: readonly string[], status: number): Endpoint {
    return this.#endpoint((place) => coversAddress(place, address), [
      throwing(status),
    ]);
  }

  /** The last error page to ask, for what root middlewares throw. Throws what it cannot answer. */
  answerError(ctx: Context<never>, error: unknown): Promise<Response> {
    return this.#answer(ctx, error, this.#rootError);
  }

  #apply(command: PlainCommand): void {
    if (command.kind === "route") {
      const { method, pattern, place, handlers } = command;
      const endpoint = this.#endpoint(
        (other) => covers(other, place),
        handlers,
      );
      this.router.add(method, pattern, endpoint);
      return;
    }
    this.#scoped.push(command);
    if (command.kind !== "error") return;
    const page = { run: command.run, view: new View(null, []) };
    this.#errorPages.set(command, page);
    if (command.place.segments.length === 0) this.#rootError = page;
  }

  /** Everything that covers a place, from the root down and, at one depth, in the order written. */
  #covering(isCovered: Covers): Scoped[] {
    return this.#scoped
      .filter(({ place }) => isCovered(place))
      .sort((a, b) => a.place.segments.length - b.place.segments.length);
  }

  #endpoint(isCovered: Covers, handlers: readonly AnyMiddleware[]): Endpoint {
    const covering = this.#covering(isCovered);
    const byDepth = Map.groupBy(covering, ({ place }) => place.segments.length);
    const steps = this.#stepsOf(byDepth.get(0) ?? [], true);
    byDepth.delete(0);
    for (const commands of byDepth.values()) {
      steps.push(...this.#stepsOf(commands, false));
    }
    for (const handler of handlers) steps.push(this.#step(handler));
    return { steps, view: viewOf(covering) };
  }

  /**
   * The steps of one depth, in the order written: middlewares before an error page see its response,
   * those behind it see the error and may answer it themselves. What middlewares throw that stand
   * before it is answered by the same page; at the root that is `answerError()`.
   */
  #stepsOf(commands: readonly Scoped[], isRoot: boolean): Step[] {
    const steps: Step[] = [];
    let boundary: Step | null = null;
    for (const command of commands) {
      if (command.kind === "middleware") {
        steps.push(...command.middlewares.map((run) => this.#step(run)));
      } else if (command.kind === "error" || command.kind === "notFound") {
        boundary = this.#boundary(command);
        steps.push(boundary);
      }
    }
    if (!isRoot) {
      return boundary === null || steps[0] === boundary
        ? steps
        : [boundary, ...steps];
    }
    const isMissing = this.#notFound !== null && boundary === null;
    return isMissing ? [...steps, this.#boundary(null)] : steps;
  }

  #step(run: AnyMiddleware): Step {
    let step = this.#steps.get(run);
    if (step === undefined) this.#steps.set(run, step = { run });
    return step;
  }

  /** Answers what is thrown behind it; without a command, 404s only. */
  #boundary(command: Scoped | null): Step {
    let step = this.#boundaries.get(command);
    if (step !== undefined) return step;
    const page = command === null
      ? null
      : this.#errorPages.get(command) ?? null;
    step = {
      run: async (ctx) => {
        try {
          return await ctx.next();
        } catch (error) {
          return await this.#answer(ctx, error, page);
        }
      },
    };
    this.#boundaries.set(command, step);
    return step;
  }

  async #answer(
    ctx: Context<never>,
    error: unknown,
    page: ErrorPage | null,
  ): Promise<Response> {
    const target = statusOf(error) === 404 ? this.#notFound ?? page : page;
    if (target === null) throw error;
    const internal = ctx[INTERNAL];
    ctx.error = error;
    internal.view = target.view;
    internal.css = NO_CSS;
    internal.steps = NO_STEPS;
    const result = await target.run(ctx);
    if (typeof result !== "function") return result;
    target.run = result;
    return await result(ctx);
  }

  #viewAt(place: Place): View {
    return viewOf(this.#covering((other) => covers(other, place)));
  }
}

function viewOf(covering: readonly Scoped[]): View {
  const layouts = new Map<string, Extract<Scoped, { kind: "layout" }>>();
  for (const command of covering) {
    if (command.kind === "layout") {
      layouts.set(command.place.segments.join("/"), command);
    }
  }
  const wrapper = covering.findLast((command) => command.kind === "wrapper");
  return new View(
    wrapper?.layer ?? null,
    [...layouts.values()].map(({ layer }) => layer),
  );
}

const throwers = new Map<number, AnyMiddleware>();

function throwing(status: number): AnyMiddleware {
  let run = throwers.get(status);
  if (run === undefined) {
    run = () => {
      throw new HttpError(status);
    };
    throwers.set(status, run);
  }
  return run;
}
