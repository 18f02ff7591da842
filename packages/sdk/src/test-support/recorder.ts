import type { Transport, TransportRequest } from '../transport/transport.js';

export interface Recorder extends Transport {
  readonly sent: TransportRequest[];
}

/** Transport that records requests and answers with success. */
export function newRecorder(): Recorder {
  const sent: TransportRequest[] = [];
  return {
    sent,
    send: async (request) => {
      sent.push(request);
      return { status: 200, headers: {}, body: '{"code":200}' };
    },
    close: () => {},
  };
}
