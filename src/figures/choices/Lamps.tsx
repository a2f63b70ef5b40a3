import type { ReactNode } from "react";
import { useTint } from "../../chart/tint.ts";
import "./style.css";

/** `count` lamps of which `lit`, a decimal number, are alight: three whole ones and a fifth of the next for 3.2. */
export function Lamps({ lit, count }: { readonly lit: number; readonly count: number }): ReactNode {
  return (
    <div className="sx-lamps" style={useTint()} aria-hidden="true">
      {Array.from({ length: count }, (_, lamp) => (
        <span key={lamp} className="sx-lamp">
          <span
            style={{ inlineSize: `${Math.round(100 * Math.min(1, Math.max(0, lit - lamp)))}%` }}
          />
        </span>
      ))}
    </div>
  );
}
