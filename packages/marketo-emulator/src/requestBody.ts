export const BODY_LIMIT = 1_048_576;

/** The body as text; 'too large' as soon as more than 1 MB has come. */
export async function readBody(request: Request): Promise<string | 'too large'> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return 'too large';
  const reader = request.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const bytes: Uint8Array = part.value;
    size += bytes.byteLength;
    if (size > BODY_LIMIT) {
      await reader.cancel();
      return 'too large';
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString();
}
