import * as z from 'zod/mini';

/** What a client is told of the server it has reached; addresses of the inside are left out. */
const infoSchema = z.object({
  server_id: z.string(),
  server_name: z.optional(z.string()),
  version: z.string(),
  proto: z.number(),
  headers: z.optional(z.boolean()),
  max_payload: z.number(),
  client_id: z.optional(z.number()),
});

/** The line that a client begins with. Throws where it is no server's. */
export function infoLine(info: string): { line: string; largest: number } {
  const known = z.parse(infoSchema, JSON.parse(info));
  return {
    line: `INFO ${JSON.stringify({ ...known, auth_required: true })}\r\n`,
    largest: known.max_payload,
  };
}
