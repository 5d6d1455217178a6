import { readonly, shallowRef } from 'vue';

/** `idle`: nobody listens. `lost`: the socket is gone and is being opened again, by itself, for as long as it takes. */
type SocketState = 'idle' | 'connecting' | 'open' | 'lost';

const socketState = shallowRef<SocketState>('idle');
const serverReachable = shallowRef(true);

/** What is known of the lines to the server, for the banners that tell people. */
export const lineStatus = { socket: readonly(socketState), serverReachable: readonly(serverReachable) };

export function noteSocket(state: SocketState): void {
  socketState.value = state;
}

export function noteServer(reachable: boolean): void {
  serverReachable.value = reachable;
}
