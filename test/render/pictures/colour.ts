/** Colours as light: red, green and blue between 0 and 1, as sRGB writes them. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `#1b1f24`, `#fff`, or `rgb(27, 31, 36)` as browsers say it. */
export function colourOf(text: string): Colour {
  const numbers = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)/.exec(text);
  if (numbers !== null) return numbers.slice(1).map((each) => Number(each) / 255) as never;
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new Error(`no colour: ${text}`);
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16) / 255) as never;
}

const map = (colour: Colour, change: (part: number, at: number) => number): Colour =>
  colour.map(change) as never;

/** A colour that is let through in part by what stands before it. */
export const over = (front: Colour, opacity: number, back: Colour): Colour =>
  map(front, (part, at) => part * opacity + back[at]! * (1 - opacity));

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const written = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

const times = (rows: readonly Colour[], [a, b, c]: Colour): Colour =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as never;

/** How light two colours stand apart, from 1 to 21: WCAG 2.2, contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
  const light = (colour: Colour) => {
    const [red, green, blue] = map(colour, linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

/** What people see who lack one of the three kinds of cones: Machado, Oliveira and Fernandes 2009, severity 1. */
export const blindness = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Colour[]>;

/** A colour as they see it. Their matrices are of linear light. */
export const seenWith = (kind: keyof typeof blindness, colour: Colour): Colour =>
  map(times(blindness[kind], map(colour, linear)), (part) =>
    written(Math.min(1, Math.max(0, part))),
  );

/** Lightness, green to red, blue to yellow: CIE 1976 L*a*b* under D65. */
function lab(colour: Colour): Colour {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    map(colour, linear),
  );
  const part = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const [fx, fy, fz] = [part(x / 0.95047), part(y), part(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = Math.PI / 180;

/** How far two colours of L*a*b* seem apart: CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function labDifference([l1, a1, b1]: Colour, [l2, a2, b2]: Colour): number {
  const far = 25 ** 7;
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + far));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a * stretch) / degrees + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const half = Math.abs(h1 - h2) > 180 ? (h1 + h2 + 360) / 2 : (h1 + h2) / 2;
  const middle = isGrey ? h1 + h2 : half % 360;
  const wave = (factor: number, shift: number) => Math.cos((factor * middle + shift) * degrees);
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sc = 1 + 0.045 * chroma;
  const sh = 1 + 0.015 * chroma * t;
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + far)) *
    Math.sin(60 * Math.exp(-(((middle - 275) / 25) ** 2)) * degrees);
  const dl = (l2 - l1) / sl;
  const dc = (c2 - c1) / sc;
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / sh;
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

/** The same of two colours of a screen. */
export const difference = (one: Colour, other: Colour): number =>
  labDifference(lab(one), lab(other));
