/** Downloads a file. */
export function download(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Pixels per unit of the drawing, enough for printing; and the largest side of an image that browsers can make. */
const SCALE = 2;
const MAX_PIXELS = 8192;

/** Renders an SVG drawing as PNG. */
export async function pngOf(svg: Blob, width: number, height: number): Promise<Blob> {
  const scale = Math.min(SCALE, MAX_PIXELS / width, MAX_PIXELS / height);
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no image'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
