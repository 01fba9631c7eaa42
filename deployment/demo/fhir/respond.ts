import type { ServerResponse } from 'node:http';
import type { Fault, FaultKind } from './faults.js';
import { outcome } from './pages.js';

/** These go wrong on the pages after the first; all others at once. */
const later: ReadonlySet<FaultKind> = new Set(['midPaging', 'foreignNext', 'circularNext']);

export const isImmediate = (fault: Fault): boolean => !later.has(fault.kind);

/** Goes wrong as the fault says. */
export function fail(response: ServerResponse, fault: Fault): void {
  const html = { 'content-type': 'text/html' };
  switch (fault.kind) {
    case 'hang':
      return;
    case 'brokenJson':
      return finish(response, 200, json, '{"resourceType":"Bundle","entry":[{"resource":');
    case 'cutOff':
      response.writeHead(200, { ...json, 'content-length': '5000' });
      response.write('{"resourceType":"Bundle"');
      return void setTimeout(() => response.destroy(), 20);
    case 'emptyBody':
      return finish(response, 200, json);
    case 'html':
      return finish(response, 404, html, '<html>Not found</html>');
    default:
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
      return send(response, Number(fault.kind), outcome(fault.kind === '429' ? 'throttled' : 'exception'));
  }
}

const json = { 'content-type': 'application/fhir+json' };

export const send = (response: ServerResponse, status: number, body: unknown): void =>
  finish(response, status, json, JSON.stringify(body));

/** Not chained: in one process with restify, whose patched writeHead returns nothing. */
export function finish(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): void {
  response.writeHead(status, headers);
  response.end(body);
}
