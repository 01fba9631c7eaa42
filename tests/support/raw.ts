import { connect } from 'node:net';

/** Sends bytes as they are to loopback and returns the answer's first line: what no HTTP client would send. */
export function raw(
  port: number,
  request: string,
  rest?: { readonly then: string; readonly afterMs: number },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    if (rest) setTimeout(() => socket.writable && socket.write(rest.then), rest.afterMs);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('end', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')));
  });
}
