import { App } from "fresh";
import type { State } from "@/define.ts";

/** Stands where a build wants its server: tests open apps of their own, and give them the build. */
export const app = new App<State>();
