import { JSON_TYPE } from '../answer';
import type { World } from '../world';

/** Adobe's OAuth endpoint: not the Marketo envelope, and free of all quotas. */
export function answerIdentity(world: World, params: URLSearchParams): Response {
  const clientId = params.get('client_id') ?? '';
  if (params.get('grant_type') !== 'client_credentials') {
    return oauth(400, { error: 'unsupported_grant_type', error_description: 'Only client_credentials is supported' });
  }
  const user = world.tokens.findUser(clientId);
  if (!user)
    return oauth(401, { error: 'unauthorized', error_description: `No client with requested id: ${clientId}` });
  if (params.get('client_secret') !== user.clientSecret) {
    return oauth(401, { error: 'invalid_client', error_description: 'Bad client credentials' });
  }
  const { value, expiresIn } = world.tokens.issue(user);
  return oauth(200, { access_token: value, token_type: 'bearer', expires_in: expiresIn, scope: user.email });
}

function oauth(status: number, body: Record<string, unknown>): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': JSON_TYPE, 'Cache-Control': 'no-store', Pragma: 'no-cache' },
  });
}
