// Answers as bytes. What is presented once and shown to many (a card, a comment, the text of a release) is written once.

const written = new WeakMap<object, Buffer | null>();

/**
 * Says that `shown` is answered again as it is, by the same object: it must never change. Its bytes are kept as long as it is.
 */
export function keepWritten<Shown extends object>(shown: Shown): Shown {
  if (!written.has(shown)) written.set(shown, null);
  return shown;
}

function bytesOf(shown: object): Buffer | undefined {
  const known = written.get(shown);
  if (known !== null) return known;
  const bytes = Buffer.from(JSON.stringify(shown));
  written.set(shown, bytes);
  return bytes;
}

/** How deep what was kept can lie: an answer, its list, a thread of it, that thread's replies. */
const deepest = 4;

class Writer {
  readonly parts: (string | Buffer)[] = [];
  #text = '';

  write(value: unknown, depth: number): void {
    if (value === null || typeof value !== 'object' || depth > deepest) {
      this.#text += JSON.stringify(value);
      return;
    }
    const kept = bytesOf(value);
    if (kept) this.#put(kept);
    else if (Array.isArray(value)) this.#writeList(value, depth);
    else if ('toJSON' in value) this.#text += JSON.stringify(value);
    else this.#writeFields(value, depth);
  }

  #writeList(list: unknown[], depth: number): void {
    this.#text += '[';
    for (let at = 0; at < list.length; at++) {
      if (at > 0) this.#text += ',';
      this.write(list[at] ?? null, depth + 1);
    }
    this.#text += ']';
  }

  #writeFields(value: object, depth: number): void {
    let before = '{';
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined || typeof field === 'function') continue;
      this.#text += `${before}${JSON.stringify(key)}:`;
      before = ',';
      this.write(field, depth + 1);
    }
    this.#text += before === '{' ? '{}' : '}';
  }

  #put(bytes: Buffer): void {
    this.parts.push(this.#text, bytes);
    this.#text = '';
  }

  end(): Buffer {
    const parts = [...this.parts, this.#text].filter((part) => part.length > 0);
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object') return only;
    const size = parts.reduce(
      (sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : part.length),
      0,
    );
    const all = Buffer.allocUnsafe(size);
    let at = 0;
    for (const part of parts) at += typeof part === 'string' ? all.write(part, at) : part.copy(all, at);
    return all;
  }
}

/** The same bytes as `JSON.stringify`, for answers: plain objects and lists of what JSON knows. */
export function toJson(answer: unknown): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  writer.write(answer, 0);
  return writer.end() as Uint8Array<ArrayBuffer>;
}
