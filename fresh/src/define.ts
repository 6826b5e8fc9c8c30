import type {
  Middleware,
  PageProps,
  RouteHandler,
  ServerComponent,
} from "./types.ts";

/** The data the handlers of a route can give to its page. */
type DataOf<Handlers> = [Handlers] extends [never] ? undefined
  : Handlers extends (...args: never[]) => infer Result
    ? PageData<Awaited<Result>>
  : {
    [M in keyof Handlers]: Handlers[M] extends
      (...args: never[]) => infer Result ? PageData<Awaited<Result>>
      : never;
  }[keyof Handlers];

type PageData<Result> = Result extends { data: infer Data } ? Data : never;

/** Identity functions that give handlers, pages, layouts and middlewares the types of one `State`. */
export interface Define<State> {
  handlers<Data, Handlers extends RouteHandler<Data, State>>(
    handlers: Handlers,
  ): Handlers;
  page<
    Handlers extends RouteHandler<unknown, State> = never,
    Data = DataOf<Handlers>,
  >(
    render: ServerComponent<PageProps<Data, State>>,
  ): ServerComponent<PageProps<Data, State>>;
  layout(
    render: ServerComponent<PageProps<never, State>>,
  ): ServerComponent<PageProps<never, State>>;
  middleware<M extends Middleware<State>>(middleware: M): M;
}

/** Makes the `define.*` helpers for an app's `State`. */
export function createDefine<State>(): Define<State> {
  return {
    handlers: (handlers) => handlers,
    page: (render) => render,
    layout: (render) => render,
    middleware: (middleware) => middleware,
  };
}
