import { type ReactNode, useEffect, useState } from "react";
import { saveFile } from "../../panel/saveFile.ts";
import { labels } from "../qr/words.ts";
import type { Offer } from "../snippets/offer.ts";
import "./code.css";

const load = () => import("../qr/qrCode.ts");

/** A QR code that leads to the figure, and the buttons that save it. */
export function CodeToSave({
  code: { address, name },
  say,
}: {
  readonly code: NonNullable<Offer["code"]>;
  readonly say: (message: string) => void;
}): ReactNode {
  const [svg, setSvg] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    load()
      .then(({ qrSvg }) => qrSvg(address))
      .then(
        (made) => current && setSvg(made),
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [address]);
  if (failed) return <p className="sx-embed__note">{labels.failed}</p>;
  const files = {
    svg: () => new Blob([svg ?? ""], { type: "image/svg+xml" }),
    png: async () => (await load()).qrPng(address),
  };
  const save = async (kind: keyof typeof files): Promise<void> => {
    try {
      saveFile(`${name}-qr.${kind}`, await files[kind]());
      say(labels.saved);
    } catch {
      setFailed(true);
      say(labels.failed);
    }
  };
  return (
    <div className="sx-piece sx-code">
      {svg !== undefined && (
        <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={labels.code(address)} />
      )}
      <div className="sx-controls">
        {(["png", "svg"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={svg === undefined}
            onClick={() => void save(kind)}
          >
            {labels[kind]}
          </button>
        ))}
      </div>
    </div>
  );
}
