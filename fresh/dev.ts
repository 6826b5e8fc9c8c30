/**
 * Building and developing an app. Not needed to run one.
 *
 * @module
 */
export { type ApplySnapshot, Builder } from "./src/dev/builder.ts";
export type { BuildOptions } from "./src/dev/options.ts";
export type {
  OnTransformArgs,
  OnTransformOptions,
  OnTransformResult,
  TransformFn,
} from "./src/dev/statics.ts";
