/** All that a socket needs of the app's routes: a server that is killed again and again starts faster with these two. */
export { handler } from "@/routes/_middleware.ts";
