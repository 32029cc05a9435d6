import type { CSSProperties } from 'react';

/** A bar of a share 0..1 of its width; it illustrates the number beside it. */
export function Bar({
  share,
  before = 0,
  wide = false,
}: {
  readonly share: number;
  /** Start of the bar, 0..1. */
  readonly before?: number;
  readonly wide?: boolean;
}) {
  return (
    <span className={wide ? 'track wide' : 'track'} aria-hidden="true">
      {before > 0 && <span style={widthOf(before)} />}
      <span className="part" style={widthOf(share)} />
    </span>
  );
}

function widthOf(share: number): CSSProperties {
  return { inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` };
}
