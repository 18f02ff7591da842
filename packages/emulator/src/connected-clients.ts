/** A client that is connected to the gateway. */
export interface ConnectedClient {
  readonly id: string;
  readonly userId: string;
  /** Such as `Websocket`. */
  readonly platform: string;
  /** The version of the client's SDK; empty if the client has not sent one. */
  readonly version: string;
  /** The address and port of the client. */
  readonly address: string;
  /** When the client connected, in real milliseconds since 1970. */
  readonly since: number;
  /** When the latest packet arrived, in real milliseconds since 1970. */
  readonly lastHeardAt: number;
}

/** The gateway, as far as the admin API uses it. */
interface ClientSource {
  clients(): ConnectedClient[];
  /** Cuts the connection of a client. Returns false for an unknown client. */
  drop(id: string): boolean;
  /** Tells a client that it was kicked, and closes its connection. Returns false for an unknown client. */
  kick(id: string): boolean;
}

const NONE: ClientSource = { clients: () => [], drop: () => false, kick: () => false };

/** The connected clients. The gateway, which is made after the services, lists them. */
export class ConnectedClients {
  #source = NONE;

  attach(source: ClientSource): void {
    this.#source = source;
  }

  list(): ConnectedClient[] {
    return this.#source.clients();
  }

  drop(id: string): boolean {
    return this.#source.drop(id);
  }

  kick(id: string): boolean {
    return this.#source.kick(id);
  }
}
