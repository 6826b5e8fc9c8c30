export type { Look } from "@/components/ui/look.ts";
