import { openPorts } from "@/open_ports.ts";
import { readSettings } from "@/adapters/settings.ts";
import { createApp } from "@/app.ts";

export const ports = await openPorts(readSettings(Deno.env.toObject()));
export const app = createApp(ports);
