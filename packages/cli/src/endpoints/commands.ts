import type { Command } from 'commander';
import type { Context } from '../context.js';

/** Adds the commands of the endpoints of one resource. */
export async function addEndpointCommands(_program: Command, _context: Context): Promise<void> {}
