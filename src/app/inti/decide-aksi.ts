/** From an aksi of the table to a Decision: asks the engine, writes the sentence, opens the SOP that follows. */
import type { Akibat, Peristiwa, PerubahanBidang } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { AksiReply } from '../../kontrak/replies.ts';
import { langkahNomor } from '../../sop/alur.ts';
import { type AksiRequest, EMPTY_REQUEST, type EngineInput } from '../../sop/engine-input.ts';
import { type KeadaanSiklus, siklusId } from '../../sop/keadaan.ts';
import { applyAkibat } from '../../sop/keadaan-sesudah.ts';
import { applyAksi, type Verdict } from '../../sop/mesin.ts';
import type { AksiSop, HitunganAksi } from '../../sop/tabel-aksi.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { Pemberlakuan } from '../berlaku/catat-berlaku.ts';
import type { Pembekuan } from '../segel/bekukan.ts';
import { type Context, type Decision, type RencanaDokumen, refuse } from './aksi.ts';
import { type Buku, createEngineInput, findRun, refuseRun, type SopRun } from './buku.ts';
import { withBarisPotret } from './record-rows.ts';
import { peristiwaMulai } from './siklus-baru.ts';

export interface AksiPlan<A extends AksiSop> {
  readonly aksi: A;
  readonly siklus: string | undefined;
  readonly request: Partial<AksiRequest>;
  readonly hitungan: HitunganAksi<A>;
  readonly kalimat: (run: SopRun, verdict: Verdict) => string;
  /** Cells that change besides ledger and Kendali. */
  readonly perubahan?: (run: SopRun, verdict: Verdict) => readonly Change[];
  /** Called where the aksi freezes; `sesudah`: the siklus as the aksi leaves it. */
  readonly bekukan?: (sesudah: SopRun, putaran: number) => Pembekuan;
  /** Called where the aksi approves: the hash of what is approved. */
  readonly naskah?: (sesudah: SopRun) => string;
  /** Papers that follow. */
  readonly dokumen?: (run: SopRun, verdict: Verdict) => readonly RencanaDokumen[];
  /** Rows that are added to the Potret, and recorded one by one. */
  readonly barisPotret?: readonly BarisPotret[];
  /** What it adopts of what is typed in the reference tabs. */
  readonly berlaku?: Pemberlakuan;
}

/** What is added to the sentence in the reply. */
interface Tambahan<Lagi> {
  readonly jawaban: Lagi;
}

export function decideAksi<A extends AksiSop>(buku: Buku, context: Context, plan: AksiPlan<A>): Decision<AksiReply>;
export function decideAksi<A extends AksiSop, Lagi extends object>(
  buku: Buku,
  context: Context,
  plan: AksiPlan<A> & Tambahan<Lagi>,
): Decision<AksiReply & Lagi>;
export function decideAksi<A extends AksiSop>(
  buku: Buku,
  context: Context,
  plan: AksiPlan<A> & Partial<Tambahan<object>>,
): Decision<AksiReply> {
  const run = findRun(buku, plan.siklus);
  if (!run) return refuse(refuseRun(buku, plan.siklus));
  const input = createEngineInput(buku, run, context, plan.hitungan);
  const request = { ...EMPTY_REQUEST, ...plan.request };
  const hasil = applyAksi(input, plan.aksi, context.who, request);
  if (!hasil.ok) return hasil;
  const { verdict } = hasil;
  const { akibat, perubahan } = proveAkibat(buku, run, context, plan, verdict.akibat);
  const utama: Peristiwa = {
    aksi: plan.aksi,
    siklus: run.siklus.id,
    langkah: verdict.posisi?.nomor ?? null,
    bidang: verdict.posisi?.unit || request.bidang,
    peran: verdict.peran,
    kalimat: plan.kalimat(run, verdict),
    akibat,
  };
  const { barisPotret } = plan;
  const recorded = barisPotret ? withBarisPotret(utama, barisPotret) : ([utama] as const);
  const baru = barisPotret ? [appendPotret(buku.snapshot, barisPotret)] : [];
  return {
    ok: true,
    jawaban: { kalimat: utama.kalimat, kelengkapanKurang: missingPapers(input, verdict), ...plan.jawaban },
    peristiwa: [...recorded, ...openLanjutan(buku, run, akibat)],
    perubahan: [...baru, ...(plan.perubahan?.(run, verdict) ?? []), ...perubahan],
    dokumen: plan.dokumen?.(run, verdict) ?? [],
    ...(plan.berlaku ? { berlaku: plan.berlaku } : {}),
  };
}

interface Bukti {
  readonly akibat: Akibat;
  readonly perubahan: readonly Change[];
}

/** What is sealed and what is approved is the state that the aksi leaves; their hashes stand in its row of Riwayat. */
function proveAkibat<A extends AksiSop>(
  buku: Buku,
  { sop, siklus }: SopRun,
  { who, now }: Context,
  { aksi, bekukan, naskah }: AksiPlan<A>,
  akibat: Akibat,
): Bukti {
  const baris = { nomor: buku.head.nomor + 1, hashSebelum: buku.head.hash, waktu: now, oleh: who };
  const leave = (isi: Akibat): SopRun => ({
    sop,
    siklus: applyAkibat(siklus, { ...baris, aksi, akibat: isi }),
  });
  const { potret } = akibat;
  const beku = potret && bekukan ? bekukan(leave(akibat), potret.putaran) : null;
  const tersegel = potret && beku ? { ...akibat, potret: { ...potret, segel: beku.segel } } : akibat;
  const sidik = akibat.pengesahan && naskah ? { naskah: naskah(leave(tersegel)) } : {};
  return { akibat: { ...tersegel, ...sidik }, perubahan: beku?.perubahan ?? [] };
}

/** Papers of the finished langkah that the register does not have: let pass, but said. */
function missingPapers({ sop, kelengkapanKurang }: EngineInput, { posisi }: Verdict): readonly string[] {
  const langkah = posisi ? langkahNomor(sop, posisi.nomor) : undefined;
  return langkah ? kelengkapanKurang(langkah).lain : [];
}

/** An SOP that ends hands over to the one it names, when the agency has loaded it; otherwise that is only a name. */
function openLanjutan(buku: Buku, { sop, siklus }: SopRun, akibat: Akibat): readonly Peristiwa[] {
  if (!akibat.selesai) return [];
  return sop.keterkaitan.flatMap((kaitan) => {
    const lanjutan = buku.sop.find(({ id }) => kaitan.jenis === 'dilanjutkan' && id === kaitan.sop);
    if (!lanjutan || buku.siklus.has(siklusId(lanjutan.id, siklus.tahun, siklus.periode))) return [];
    return [
      peristiwaMulai(
        lanjutan,
        { tahun: siklus.tahun, periode: siklus.periode, bidang: carryBidang(siklus) },
        `${lanjutan.nama} ${siklus.periode} ${siklus.tahun} dibuka karena ${sop.nama} selesai.`,
      ),
    ];
  });
}

/** What was collected is taken over as it stands, with who handed it in: four eyes hold across SOPs. */
function carryBidang({ bidang }: KeadaanSiklus): readonly PerubahanBidang[] {
  return [...bidang].map(
    ([kode, { status, dilewati, sidik, jumlah, putaran, diserahkanOleh, diterimaOleh, terjawab }]) => ({
      kode,
      status,
      dilewati,
      sidik,
      ...(jumlah ? { jumlah } : {}),
      asal: { putaran, diserahkanOleh, diterimaOleh },
      ...(Object.keys(terjawab).length > 0 ? { terjawab } : {}),
    }),
  );
}
