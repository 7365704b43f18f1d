/** What somebody sent: read by its schema before anything else happens, or refused in a sentence. */
import * as z from 'zod/mini';
import type { Reply } from '../../kontrak/kontrak.ts';
import { refuse } from './aksi.ts';
import { TOLAK_APP } from './penolakan-app.ts';

export function withRequest<Req, Res>(
  skema: z.ZodMiniType<Req>,
  data: unknown,
  answer: (req: Req) => Reply<Res>,
): Reply<Res> {
  const req = z.safeParse(skema, data);
  return req.success ? answer(req.data) : refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
}

function describeSalah(error: z.core.$ZodError): string {
  const salah = error.issues[0];
  const pesan = salah?.message.replace(/, diterima undefined$/, ', belum diisi');
  return salah ? `${salah.path.join('.') || 'isi'}: ${pesan}` : 'bentuknya salah';
}
