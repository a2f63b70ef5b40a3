/** The messages of other embedders' scripts. */

/** A page's address and width, as far as other protocols need it. */
export interface PageLocation {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
  /** Of the view, in CSS pixels. */
  readonly width: number;
}

/** WordPress adds `#?secret=` to the address of what it embeds, and hides it until a message repeats the secret. */
const secretIn = (hash: string): string | undefined =>
  /[?&]secret=([a-z\d]{1,64})(?:&|$)/i.exec(hash)?.[1];

/** Pym.js adds `?childId=` to the address of what it embeds. */
const childIdIn = (search: string): string | undefined =>
  /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(search)?.[1];

const inWordPress = (height: number, secret: string): unknown => ({
  message: "height",
  value: height,
  secret,
});

const inOpenIframeResizer = (height: number, width: number): unknown => ({
  type: "iframe-resized",
  width,
  height,
});

/** The messages that tell a height of `height` px to Embedly and Medium, AMP, open-iframe-resizer, WordPress, Pym.js. */
export function heightInOtherProtocols(
  height: number,
  { href, search, hash, width }: PageLocation,
): unknown[] {
  const secret = secretIn(hash);
  const childId = childIdIn(search);
  return [
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    { sentinel: "amp", type: "embed-size", height },
    inOpenIframeResizer(height, width),
    ...(secret === undefined ? [] : [inWordPress(height, secret)]),
    ...(childId === undefined ? [] : [["pym", childId, "height", height].join("xPYMx")]),
  ];
}

/** The answer, if `data` is WordPress or open-iframe-resizer asking for the height in px; otherwise none. Never throws. */
export function answerInOtherProtocol(
  data: unknown,
  measure: () => number,
  { hash, width }: PageLocation,
): unknown[] {
  const type = textOf(data, "type");
  if (type === "iframe-child-init" || type === "iframe-get-child-dimensions")
    return [inOpenIframeResizer(measure(), width)];
  const secret = secretIn(hash);
  const asked = textOf(data, "message") === "ready" && textOf(data, "secret") === secret;
  return asked && secret !== undefined ? [inWordPress(measure(), secret)] : [];
}

/**
 * The messages that ask the page around to go to `address`, where its frame may open no window: WordPress goes there if it
 * is on the site that is framed (wp-embed.js).
 */
export function linkInOtherProtocols(address: string, { hash }: PageLocation): unknown[] {
  const secret = secretIn(hash);
  return secret === undefined ? [] : [{ message: "link", value: address, secret }];
}

function textOf(data: unknown, name: string): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const text: unknown = Reflect.get(data, name);
  return typeof text === "string" ? text : undefined;
}
