/** A client that is connected to the gateway. */
export interface ConnectedClient {
  readonly id: string;
  readonly userId: string;
  /** The platform of the client, such as `Websocket`. */
  readonly platform: string;
  /** The version of the client's SDK; empty if the client has not sent one. */
  readonly version: string;
  /** The address and port of the client. */
  readonly address: string;
  /** When the client connected, in real milliseconds since 1970. */
  readonly since: number;
  /** When the latest packet of the client arrived, in real milliseconds since 1970; `since` before the first packet. */
  readonly lastHeardAt: number;
}

/** The part of the gateway that the admin API uses. */
interface ClientSource {
  clients(): ConnectedClient[];
  /** Cuts the connection of a client. Returns false for an unknown client. */
  drop(id: string): boolean;
  /** Tells a client that it was kicked, and closes its connection. Returns false for an unknown client. */
  kick(id: string): boolean;
}

const NONE: ClientSource = { clients: () => [], drop: () => false, kick: () => false };

/** The connected clients. The gateway is attached later, because it is made after the services. */
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
