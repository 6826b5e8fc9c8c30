import type { ComponentChildren } from "preact";

export type DrawingName = keyof typeof DRAWINGS;

/** A small line drawing for a place with nothing in it. Decoration only. */
export function Drawing({ name }: { name: DrawingName }) {
  const Picture = DRAWINGS[name];
  return (
    <svg
      width="176"
      height="132"
      viewBox="0 0 176 132"
      fill="none"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      class="stroke-ink"
      aria-hidden="true"
    >
      <Ground>
        <Picture />
      </Ground>
    </svg>
  );
}

const DRAWINGS = {
  box: EmptyBox,
  search: Magnifier,
  heart: HeartOnLine,
  lost: Signpost,
  wire: LooseWire,
  gate: ClosedGate,
  talk: TwoBubbles,
};

/** All of them, for the gallery. */
export const DRAWING_NAMES = Object.keys(DRAWINGS) as DrawingName[];

/** The patch of yard that every drawing stands on. */
function Ground({ children }: { children: ComponentChildren }) {
  return (
    <>
      <ellipse
        cx="88"
        cy="72"
        rx="72"
        ry="52"
        class="fill-raised"
        stroke="none"
      />
      {children}
      <path d="M20 116h136M8 116h4M164 116h4" />
    </>
  );
}

function EmptyBox() {
  return (
    <>
      <path
        d="M48 66h80v44a6 6 0 0 1-6 6H54a6 6 0 0 1-6-6z"
        class="fill-surface"
      />
      <path
        d="M48 66l-14-16h36l18 16M128 66l14-16h-36L88 66"
        class="fill-surface"
      />
      <path d="M74 90h28" />
      <path d="M88 14v22M70 22l6 12M106 22l-6 12" class="stroke-persimmon" />
    </>
  );
}

function Magnifier() {
  return (
    <>
      <rect x="34" y="34" width="64" height="82" rx="6" class="fill-surface" />
      <path d="M46 52h40M46 66h24M46 80h18" class="stroke-edge" />
      <circle cx="104" cy="74" r="24" class="fill-page" />
      <path d="M121 91l20 20" stroke-width="6" />
      <path d="M94 72a11 11 0 0 1 9-9" class="stroke-persimmon" />
    </>
  );
}

function HeartOnLine() {
  return (
    <>
      <path d="M14 34q74 22 148 0" />
      <path d="M60 38v12M116 38v12" stroke-width="5" />
      <path
        d="M60 102C40 88 36 76 40 66c4-9 15-10 20-1 5-9 16-8 20 1 4 10 0 22-20 36z"
        class="fill-surface"
      />
      <path
        d="M116 98C98 86 94 75 98 66c4-8 14-9 18-1 4-8 14-7 18 1 4 9 0 20-18 32z"
        class="fill-persimmon-tint stroke-persimmon"
      />
    </>
  );
}

function Signpost() {
  return (
    <>
      <path d="M88 22v94" stroke-width="5" />
      <path
        d="M56 30h64l12 12-12 12H56a4 4 0 0 1-4-4V34a4 4 0 0 1 4-4z"
        class="fill-surface"
      />
      <path
        d="M120 64H62L50 76l12 12h58a4 4 0 0 0 4-4V68a4 4 0 0 0-4-4z"
        class="fill-persimmon-tint stroke-persimmon"
      />
      <path d="M66 42h36M74 76h34" class="stroke-edge" />
      <path
        d="M38 116q2-14-6-20M38 116q0-10 8-14M140 116q-1-10 6-15"
        class="stroke-pine"
      />
    </>
  );
}

function LooseWire() {
  return (
    <>
      <path d="M8 84h18c16 0 12-26 28-26h8" />
      <path
        d="M62 44h14a14 14 0 0 1 0 28H62a4 4 0 0 1-4-4V48a4 4 0 0 1 4-4z"
        class="fill-surface"
      />
      <path d="M90 52h10M90 64h10" />
      <path d="M168 84h-16c-14 0-10-26-26-26" />
      <path
        d="M126 44h-6a8 8 0 0 0-8 8v12a8 8 0 0 0 8 8h6z"
        class="fill-surface"
      />
      <path
        d="M104 22l-4 10M92 24l2 8M116 24l-6 9"
        class="stroke-persimmon"
      />
      <path d="M70 58h6" class="stroke-persimmon" />
    </>
  );
}

function ClosedGate() {
  return (
    <>
      <path d="M24 52q64-32 128 0" class="fill-surface" />
      <path d="M24 52h128M44 52v64M132 52v64" />
      <path d="M54 62h34v54H54zM88 62h34v54H88z" class="fill-surface" />
      <circle cx="80" cy="90" r="4" class="stroke-persimmon" />
      <circle cx="96" cy="90" r="4" class="stroke-persimmon" />
      <path d="M62 72h18M96 72h18M62 106h18M96 106h18" class="stroke-edge" />
    </>
  );
}

function TwoBubbles() {
  return (
    <>
      <path
        d="M40 24h56a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8H64L50 82V70H40a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z"
        class="fill-surface"
      />
      <path d="M46 40h42M46 53h24" class="stroke-edge" />
      <path
        d="M90 60h46a8 8 0 0 1 8 8v20a8 8 0 0 1-8 8h-8v12L114 96H90a8 8 0 0 1-8-8V68a8 8 0 0 1 8-8z"
        class="fill-persimmon-tint stroke-persimmon"
      />
      <path
        d="M99 78h.01M113 78h.01M127 78h.01"
        stroke-width="5"
        class="stroke-persimmon"
      />
      <path d="M44 116q2-14-5-20M44 116q0-9 7-13" class="stroke-pine" />
    </>
  );
}
