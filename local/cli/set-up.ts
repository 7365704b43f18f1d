/** Before the first langkah: the owner makes the workbook from the pack and shares it, the Perencana opens the SOP run. */
import { penolakan } from '../../src/domain/penolakan.ts';
import { DAFTAR_PERIODE, type Periode } from '../../src/domain/waktu/periode.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';
import type { MulaiReply, SiapkanReply } from '../../src/kontrak/replies.ts';
import { langkahJalan } from '../../src/sop/alur.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import type { Arguments } from './arguments.ts';
import { type Office, OWNER } from './office.ts';
import type { Pack } from './pack.ts';
import type { Cycle } from './players.ts';

/** SOPs of one agency follow each other, so both of Lumajang's are loaded. */
function sopsOf(sop: Sop): readonly string[] {
  const [agency] = sop.id.split('-');
  return listSop()
    .filter(({ id }) => id.split('-')[0] === agency)
    .map(({ id }) => id);
}

/** Periods whose isian counts as accepted: the earlier ones, and the played one where the SOP opens no isian. */
export function historyOf(sop: Sop, period: Periode): readonly Periode[] {
  const opens = langkahJalan(sop).some(({ dampak }) => dampak.includes('membuka isian'));
  const place = DAFTAR_PERIODE.indexOf(period);
  return DAFTAR_PERIODE.slice(0, opens ? place : place + 1);
}

export function makeWorkbook(office: Office, pack: Pack, { sop, period }: Arguments): Reply<SiapkanReply> {
  return prepareWorkbook(office, pack, sopsOf(sop), historyOf(sop, period));
}

/** Whoever is outside the agency gets no access. */
export function prepareWorkbook(
  office: Office,
  { pak, zona, pengguna }: Pack,
  sop: readonly string[],
  riwayat: readonly Periode[],
): Reply<SiapkanReply> {
  const local = office.ask(OWNER, 'aturLokal', { zona });
  if (!local.ok) return local;
  const made = office.ask(OWNER, 'siapkan', { sop, pak, riwayat, zona });
  if (made.ok) for (const { email, isOutside } of pengguna) if (!isOutside) office.standIn.share(email);
  return made;
}

const NO_PERENCANA = penolakan(
  'PELAKSANA-KOSONG',
  'Tidak ada Perencana yang bertugas pada hari siklus dimulai. Isi peran "perencana" di tab Pengguna dan periksa Mulai/Selesai-nya.',
);

/** Opens the SOP run as the Perencana. */
export function beginCycle({ office, perencana }: Cycle, { sop, period }: Arguments): Reply<MulaiReply> {
  if (perencana() === '') return { ok: false, penolakan: NO_PERENCANA };
  return office.ask(perencana(), 'mulaiSiklus', { sop: sop.id, periode: period });
}
