/** Who does what next: people act one after another, each through the same endpoint as the panel. */
import { penolakan } from '../../src/domain/penolakan.ts';
import { tanggalOf } from '../../src/domain/waktu/kalender.ts';
import type { BarisPapan, BidangKeadaan, Keadaan, Menunggu } from '../../src/kontrak/keadaan.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';
import type { AksiReply } from '../../src/kontrak/replies.ts';
import type { Office } from './office.ts';

/** One SOP run and what everybody needs to act in it. */
export interface Cycle {
  readonly office: Office;
  readonly siklus: string;
  /** Who plans today; '' when nobody does. */
  readonly perencana: () => string;
}

const DAMPAK_DATA: readonly string[] = ['butuh diserahkan', 'butuh diterima', 'membekukan potret', 'mengesahkan'];
const JENIS_DATA: readonly string[] = ['pemeriksaan', 'himpun', 'koreksi', 'pengesahan'];

/** A langkah that cannot be done on data with a galat. */
export function needsSoundData({ dampak, jenis }: BarisPapan): boolean {
  return JENIS_DATA.includes(jenis) || dampak.some((each) => DAMPAK_DATA.includes(each));
}

/** Bidang that still have to hand in before this langkah, of those it concerns; not where handing in is the langkah itself. */
export function yetToHandIn({ bidang, siklus }: Keadaan, step: BarisPapan): readonly BidangKeadaan[] {
  const units = step.menunggu.filter(({ aksi }) => aksi !== 'serahkan').map(({ unit }) => unit);
  return bidang.filter(
    ({ kode, status, dilewati }) =>
      siklus.isianTerbuka &&
      dilewati === null &&
      ['belum mengisi', 'draf', 'dikembalikan'].includes(status) &&
      (units.includes('') || units.includes(kode)),
  );
}

export function readState({ office, siklus, perencana }: Cycle): Keadaan {
  return office.must(perencana(), 'keadaan', { siklus });
}

export function handIn({ office, siklus }: Cycle, { kode, penyerah }: BidangKeadaan): Reply<AksiReply> {
  const [email] = penyerah;
  const pesan = `Bidang ${kode}: tidak ada orang yang dapat mengisi dan menyerahkan. Tambahkan staf bidang ${kode} di tab Pengguna.`;
  if (email === undefined) return { ok: false, penolakan: penolakan('PELAKSANA-KOSONG', pesan) };
  return office.ask(email, 'serahkan', { siklus, bidang: kode });
}

export interface Deed {
  readonly reply: Reply<AksiReply>;
  /** Who did it, or tried last. */
  readonly nama: string;
}

/** The first person does it. Whoever handed in may not check it, so then the next one does. */
export function doStep(cycle: Cycle, step: BarisPapan, waiting: Menunggu, state: Keadaan): Deed {
  const data = {
    siklus: cycle.siklus,
    langkah: step.nomor,
    bidang: waiting.unit,
    ...(step.jenis === 'pihak luar' ? { surat: letter(step, cycle.office.standIn.now()) } : {}),
    ...(waiting.aksi === 'sahkan' ? { sidik: state.siklus.potret?.sidik ?? '' } : {}),
  };
  let deed: Deed = { reply: nobody(step, waiting), nama: '' };
  for (const { email, nama } of waiting.orang) {
    deed = { reply: askConfirming(cycle, email, waiting.aksi, data), nama };
    if (deed.reply.ok || deed.reply.penolakan.kode !== 'MEMERIKSA-SENDIRI') break;
  }
  return deed;
}

/** A checker confirms a figure far off where the row explains it; what nobody explained stops the work. */
function askConfirming(
  { office, siklus, perencana }: Cycle,
  email: string,
  aksi: Menunggu['aksi'],
  data: object,
): Reply<AksiReply> {
  const reply = office.ask(email, aksi, data);
  if (reply.ok || reply.penolakan.kode !== 'PERLU-KONFIRMASI') return reply;
  const checked = office.ask(perencana(), 'periksa', { siklus });
  const konfirmasi = (checked.ok ? checked.data.temuan : []).flatMap(({ konfirmasi: isFarOff, alasan, indikator }) =>
    isFarOff && alasan !== undefined && indikator !== null ? [indikator] : [],
  );
  return konfirmasi.length === 0 ? reply : office.ask(email, aksi, { ...data, konfirmasi });
}

/** Somebody outside the agency answers by letter; the cycle has to invent it. WIB is never ahead of the agency's date. */
const letter = ({ nomor }: BarisPapan, now: number) => ({ nomor: `005/${nomor}/UJI`, tanggal: tanggalOf(now, 'WIB') });

/** As the engine would say it, had somebody been there to ask. */
function nobody({ nomor, pelaksana }: BarisPapan, { unit }: Menunggu): Reply<AksiReply> {
  const where = unit === '' ? '' : ` bidang ${unit}`;
  const pesan = `Langkah ${nomor}${where}: tidak ada orang untuk "${pelaksana}". Isi peran yang sesuai di tab Pengguna atau petakan orangnya di tab SOP.`;
  return { ok: false, penolakan: penolakan('PELAKSANA-KOSONG', pesan) };
}

const ALASAN = 'Dikembalikan untuk dilengkapi: mohon periksa kembali angka dan bukti dukungnya, lalu serahkan ulang.';

/** The reviewer returns the work once; where the agency's own isian goes back, it is the first bidang's. */
export function returnWork({ office, siklus }: Cycle, step: BarisPapan, state: Keadaan): Reply<AksiReply> {
  const [waiting] = step.menunggu;
  const [email] = waiting?.orang.map((person) => person.email) ?? [];
  if (!waiting || email === undefined) return nobody(step, waiting ?? { unit: '', orang: [], aksi: 'selesaikan' });
  const bidang = state.bidang.filter(({ dilewati }) => dilewati === null).map(({ kode }) => kode);
  return office.ask(email, 'kembalikan', {
    siklus,
    langkah: step.nomor,
    bidang: waiting.unit,
    alasan: ALASAN,
    bidangKembali: waiting.unit === '' && step.jenis === 'himpun' ? bidang.slice(0, 1) : [],
  });
}

/** Makes isian that was handed in open for a mend: staff take it back, or the Perencana gives it back. */
export function reopen({ office, siklus, perencana }: Cycle, { kode, status, penyerah }: BidangKeadaan): void {
  const [email] = penyerah;
  if (status === 'diserahkan' && email !== undefined) office.must(email, 'tarik', { siklus, bidang: kode });
  if (status === 'diterima')
    office.must(perencana(), 'kembalikanIsian', { siklus, bidang: kode, alasan: 'Isian diperbaiki oleh bidangnya.' });
}
