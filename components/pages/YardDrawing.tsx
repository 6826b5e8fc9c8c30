/** The yard itself: a house, a persimmon tree, and things that wait to be lent. Decoration only. */
export function YardDrawing() {
  return (
    <svg
      width="520"
      height="336"
      viewBox="0 26 520 336"
      fill="none"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      class="h-auto w-full stroke-ink"
      aria-hidden="true"
    >
      <path
        d="M60 352C8 300 0 190 62 122 130 46 262 16 368 46c106 30 164 132 138 226-8 32-24 60-44 80z"
        class="fill-raised"
        stroke="none"
      />
      <circle cx="392" cy="92" r="28" class="fill-persimmon" stroke="none" />
      <House />
      <Tree />
      <path d="M16 352h488" />
      <Tent />
      <Camera />
      <Bicycle />
    </svg>
  );
}

function House() {
  return (
    <>
      <path d="M104 180h234v132H104z" class="fill-surface" stroke="none" />
      <path
        d="M104 312V186M184 312V186M262 312V186M338 312V186"
        stroke-width="6"
      />
      <path d="M194 206h58v106h-58z" class="fill-amber-tint" />
      <path
        d="M208 206v106M223 206v106M238 206v106M194 232h58M194 259h58M194 286h58"
        class="stroke-edge"
        stroke-width="2"
      />
      <path d="M276 216h48v44h-48z" class="fill-amber-tint" />
      <path d="M300 216v44M276 238h48" class="stroke-edge" stroke-width="2" />
      <path d="M80 312h282v14H80z" class="fill-amber-tint" />
      <path d="M96 326v26M346 326v26M150 326v26M292 326v26" />
      <path
        d="M44 190c40-10 62-40 76-76h202c14 36 36 66 76 76-118-22-236-22-354 0z"
        class="fill-surface"
      />
      <path d="M112 112c72-8 146-8 218 0" stroke-width="9" />
      <path
        d="M150 118l-26 58M185 116l-14 57M221 116v56M257 116l14 57M292 118l26 58"
        class="stroke-edge"
        stroke-width="2"
      />
    </>
  );
}

function Tree() {
  return (
    <>
      <path
        d="M404 214c-16-40 14-76 52-70 36 4 56 40 42 72 8 30-20 52-48 44-30 6-52-18-46-46z"
        class="fill-pine-tint stroke-pine"
      />
      <path d="M446 352c4-46 6-86 4-142M451 250l-22-26M450 226l22-22" />
      <circle cx="426" cy="212" r="8" class="fill-persimmon" stroke="none" />
      <circle cx="474" cy="196" r="8" class="fill-persimmon" stroke="none" />
      <circle cx="448" cy="178" r="8" class="fill-persimmon" stroke="none" />
      <circle cx="478" cy="238" r="8" class="fill-persimmon" stroke="none" />
    </>
  );
}

function Tent() {
  return (
    <>
      <path
        d="M96 246l-70 106h140z"
        class="fill-persimmon-tint stroke-persimmon"
      />
      <path d="M96 246l-6-10M96 246l6-10" class="stroke-persimmon" />
      <path d="M96 282l-26 70h50z" class="fill-surface stroke-persimmon" />
      <path d="M12 352h154" class="stroke-persimmon" />
    </>
  );
}

function Camera() {
  return (
    <>
      <path d="M196 312h64v40h-64z" class="fill-amber-tint" />
      <path
        d="M196 330h64M214 312v40M242 312v40"
        class="stroke-edge"
        stroke-width="2"
      />
      <path
        d="M204 280h10l5-8h18l5 8h10a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4h-48a4 4 0 0 1-4-4v-24a4 4 0 0 1 4-4z"
        class="fill-surface"
      />
      <circle cx="228" cy="295" r="9" class="fill-page" />
    </>
  );
}

function Bicycle() {
  return (
    <>
      <circle cx="318" cy="326" r="26" class="fill-page" />
      <circle cx="404" cy="326" r="26" class="fill-page" />
      <path
        d="M318 326l22-46h46l18 46M340 280l20 46h-42M360 326l26-46"
        class="stroke-pine"
      />
      <path d="M340 280l-4-12M326 268h20M386 280l-6-18h16" />
    </>
  );
}
