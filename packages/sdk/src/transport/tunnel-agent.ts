import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type tls from 'node:tls';
import { later } from '#platform';
import type { ProxyServer } from './proxy.js';
import type { AgentMethods, Opening, Request } from './reuse-limits.js';

type Done = (error: Error | null, socket?: Duplex) => void;
type SocketDone = Parameters<AgentMethods['createSocket']>[2];
type Target = tls.ConnectionOptions & { readonly _agentKey?: string };

/** Agent for encrypted requests through a proxy. A tunnel that is being opened counts as a connection. */
export function tunnelAgent(proxy: ProxyServer, options: https.AgentOptions): https.Agent {
  const agent = new https.Agent(options);
  const { createSocket, removeSocket } = agent as unknown as AgentMethods;
  const sockets = agent.sockets as Record<string, object[] | undefined>;
  let current: Request | undefined;
  return Object.assign(agent, {
    createSocket(request: Request, target: object, done: SocketDone): void {
      current = request;
      createSocket.call(agent, request, target, done);
    },
    createConnection(target: Target, done: Done): undefined {
      const { _agentKey: name = '' } = target;
      const request = current;
      const opening = openTunnel(proxy, target, (error, socket) => {
        sockets[name] = sockets[name]?.filter((each) => each !== opening);
        done(error, socket);
        // The next waiting request may use the slot of a tunnel that failed.
        if (error) later(() => removeSocket.call(agent, opening, target));
      });
      sockets[name] = [...(sockets[name] ?? []), opening];
      if (request) request.tunnel = opening;
    },
  });
}

/** Opens a CONNECT tunnel through the proxy, and TLS inside the tunnel. */
function openTunnel({ hostname, port, authorization }: ProxyServer, target: Target, done: Done): Opening {
  const path = `${target.host?.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
  const headers = { Host: path, ...(authorization && { 'Proxy-Authorization': authorization }) };
  const request = http.request({ hostname, port, method: 'CONNECT', path, headers, agent: false });
  const stages: { destroy(): unknown }[] = [request];
  let isDone = false;
  const end: Done = (error, socket) => {
    if (isDone) return;
    isDone = true;
    if (error) for (const stage of stages) stage.destroy();
    done(error, socket);
  };
  request.on('error', end);
  request.on('connect', ({ statusCode = 0 }, socket) => {
    stages.push(socket.on('error', end));
    if (statusCode < 200 || statusCode > 299) return end(new Error(`the proxy answered HTTP ${statusCode}`));
    if (isDone) return socket.destroy();
    const secured = process.getBuiltinModule('node:tls').connect({ ...target, socket });
    stages.push(secured);
    secured.on('error', end);
    secured.once('secureConnect', () => end(null, secured));
  });
  request.end();
  return { destroy: () => end(new Error('aborted')) };
}
