export const BODY_LIMIT = 1_048_576;
/** A sender of more than this does not get to read its answer. */
const PATIENCE = 16 * BODY_LIMIT;

/** The body as text; 'too large' for more than 1 MB, which is read and dropped so that the sender sees the answer. */
export async function readBody(request: Request): Promise<string | 'too large'> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const bytes: Uint8Array = part.value;
    size += bytes.byteLength;
    if (size <= BODY_LIMIT) parts.push(bytes);
    if (size <= PATIENCE) continue;
    await reader.cancel();
    break;
  }
  return size > BODY_LIMIT ? 'too large' : Buffer.concat(parts).toString();
}
