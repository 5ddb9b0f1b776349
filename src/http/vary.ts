import type { FastifyReply } from 'fastify';

/** Adds a request header to the answer's Vary header, unless it is already there. */
export function varyBy(reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary');
  const named = before ? String(before).split(/\s*,\s*/) : [];
  if (!named.includes(header)) reply.header('vary', [...named, header].join(', '));
}
