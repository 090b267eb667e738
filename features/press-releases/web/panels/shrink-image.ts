// Makes an image small enough to send: the server takes base64 of 900,000 characters and keeps 1,600 pixels anyway.
const widest = 1600;
const mostCharacters = 890_000;
const steps = [0.86, 0.74, 0.6, 0.45] as const;

export class UnreadableImage extends Error {}

/** Base64 of the file itself where it is small, else of a smaller copy. */
export async function shrinkImage(file: Blob): Promise<string> {
  if (file.size * 1.34 < mostCharacters && /^image\/(jpeg|png|webp|gif)$/.test(file.type)) return toBase64(file);
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new UnreadableImage();
  });
  for (const [at, quality] of steps.entries()) {
    const scale = Math.min(1, widest / bitmap.width) * 0.8 ** at;
    const sent = await toBase64(await draw(bitmap, scale, quality));
    if (sent.length < mostCharacters) return sent;
  }
  throw new UnreadableImage();
}

function draw(bitmap: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadableImage())), 'image/webp', quality),
  );
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
