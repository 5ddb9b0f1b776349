import type { FastifyReply } from 'fastify';

/** Says that the answer depends on a header of the request, beside those that it depends on already. */
export function varyBy(reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary');
  const named = before ? String(before).split(/\s*,\s*/) : [];
  if (!named.includes(header)) reply.header('vary', [...named, header].join(', '));
}
