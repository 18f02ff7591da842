import type { Command } from 'commander';
import type { EndpointFacts } from './facts.js';

const known = new WeakMap<Command, EndpointFacts>();

/** Remembers the endpoint of a command. */
export function noteEndpoint(command: Command, facts: EndpointFacts): void {
  known.set(command, facts);
}

/** The endpoint that a command calls; undefined for other commands. */
export function endpointOf(command: Command): EndpointFacts | undefined {
  return known.get(command);
}
