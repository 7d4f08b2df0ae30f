import { useEffect, useState } from 'react';

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** A QR code (ISO/IEC 18004), drawn as one path. Where its script does not come, the text code has to do. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isCurrent = true;
    draw(text).then(
      (made) => {
        if (isCurrent) setDrawn(made);
      },
      () => {
        if (isCurrent) setDrawn(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (!drawn) return <span className="cert-qr" />;
  const { size, path } = drawn;
  return (
    <svg
      className="cert-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** Modules of clear ground on each side. */
const QUIET = 4;

/** @returns each row's dark modules as bars, in units of one module */
async function draw(text: string): Promise<Drawn> {
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ index, 0: bar }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`),
    )
    .join('');
  return { size: rows.length, path };
}
