const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** One household has at least this much of IPv6: 64 bits, in groups of 16. */
const GROUPS = 4;

/** Who counts as one for limits: an IPv4 address, or the network that an IPv6 address lies in. */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [plain = ""] = address.toLowerCase().split("%");
  const [head = "", tail] = plain.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [
    ...before,
    ...Array<string>(Math.max(zeros, 0)).fill("0"),
    ...after,
  ];
  return groups.slice(0, GROUPS).map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
