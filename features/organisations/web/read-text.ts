/**
 * The text of a file: UTF-8 or UTF-16 as it says itself, else what a Windows spreadsheet writes when asked for CSV.
 * `reread` tells that the last was assumed.
 */
export async function readText(file: Blob): Promise<{ text: string; reread: boolean }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return { text: new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes), reread: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), reread: true };
  }
}
