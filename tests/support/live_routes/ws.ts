export { handler } from "@/routes/ws.ts";
