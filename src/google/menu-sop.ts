/** Menu items that move the SOP on. Each asks the endpoint where the SOP stands and lets it decide. */
import { parsePeriode } from '../domain/periode.ts';
import { kodeSidik } from '../domain/sidik.ts';
import { DAFTAR_SOP } from '../sop/seed/daftar.ts';
import { ask, askText, confirm, type Diterima, perform, teksTolak, tell } from './layar.ts';

/** Of the answer to `keadaan`, what the menu looks at. */
interface Keadaan {
  readonly siklus: { readonly id: string; readonly potret: { readonly sidik: string } | null };
  readonly langkah: readonly {
    readonly nomor: number;
    readonly uraian: string;
    readonly menunggu: readonly { readonly unit: string; readonly orang: readonly { readonly nama: string }[] }[];
  }[];
  readonly bidang: readonly { readonly kode: string; readonly penyerah: readonly string[] }[];
  readonly tawaran: readonly {
    readonly aksi: string;
    readonly label: string;
    readonly langkah: number | null;
    readonly bidang: string;
  }[];
}

/** Null after the person was told why there is nothing to see. */
function readKeadaan(): Keadaan | null {
  const jawaban = ask('keadaan');
  if (jawaban.ok) return jawaban.data as Keadaan;
  tell(teksTolak(jawaban.penolakan));
  return null;
}

const isi = ({ data }: Diterima): Readonly<Record<string, unknown>> => data as Readonly<Record<string, unknown>>;
export const kalimatOf = (diterima: Diterima): string => String(isi(diterima).kalimat ?? 'Selesai.');

export function bagikan(): void {
  const jawaban = ask('keadaan');
  if (!jawaban.ok) {
    if (jawaban.penolakan.kode === 'SIKLUS-BELUM-ADA') mulaiSop();
    else tell(teksTolak(jawaban.penolakan));
    return;
  }
  const aksi = offered(jawaban.data as Keadaan, ['bagikan', 'bagikanUlang']);
  perform(aksi, {}, (diterima) => {
    const { tab, baru } = isi(diterima) as { readonly tab: readonly string[]; readonly baru: number };
    return `Format isian siap di ${tab.length} tab (${baru} baru): ${tab.join(', ')}. Ingatkan bidang untuk mengisi.`;
  });
}

/** The first aksi that this person may do now; the first of all when none, so that the refusal says whose turn it is. */
function offered({ tawaran }: Keadaan, aksi: readonly [string, ...string[]]): string {
  return aksi.find((nama) => tawaran.some((t) => t.aksi === nama)) ?? aksi[0];
}

function mulaiSop(): void {
  const contoh = DAFTAR_SOP.map(({ id }) => id).join(', ');
  const teks = askText(
    `Belum ada SOP yang berjalan. Perencana memulainya: ketik nama SOP seperti di kolom pertama tab SOP (misalnya ${contoh}), lalu periodenya.\n\nContoh: ${DAFTAR_SOP[0]?.id ?? ''} TW I`,
  );
  if (teks === null) return;
  const [, sop = '', sisa = ''] = /^(\S+)\s+(.+)$/.exec(teks) ?? [];
  const periode = parsePeriode(sisa);
  if (periode === null) {
    tell(`"${teks}" belum lengkap. Tulis nama SOP, spasi, lalu TW I, TW II, TW III, TW IV, atau Tahunan.`);
    return;
  }
  perform(
    'mulaiSiklus',
    { sop, periode },
    (diterima) => `${String(isi(diterima).siklus)} dimulai. Menu Bantuan menunjukkan giliran siapa sekarang.`,
  );
}

export function periksa(): void {
  perform('tulisTemuan', {}, (diterima) => {
    const { galat, lain } = isi(diterima);
    if (galat === 0 && lain === 0) return 'Isian diperiksa: tidak ada temuan.';
    return `Isian diperiksa: ${String(galat)} galat, ${String(lain)} peringatan dan info. Rinciannya di tab Temuan.`;
  });
}

export function serahkan(): void {
  const keadaan = readKeadaan();
  if (!keadaan) return;
  const saya = Session.getActiveUser().getEmail().trim().toLowerCase();
  const boleh = keadaan.tawaran.filter(({ aksi }) => aksi === 'serahkan').map(({ bidang }) => bidang);
  const milik = keadaan.bidang.filter(({ penyerah }) => penyerah.includes(saya)).map(({ kode }) => kode);
  const bidang = boleh.length > 0 ? boleh : milik;
  if (bidang.length === 0) {
    tell(
      `Isian diserahkan oleh staf bidangnya, dan Anda tidak tercatat pada bidang mana pun.\n\n${teksGiliran(keadaan)}`,
    );
    return;
  }
  tell(bidang.map(handIn).join('\n\n'));
}

function handIn(bidang: string): string {
  const jawaban = ask('serahkan', { bidang });
  if (!jawaban.ok) return `Bidang ${bidang}: ${teksTolak(jawaban.penolakan)}`;
  const { putaran, peringatan } = isi(jawaban);
  const catatan = peringatan === 0 ? '' : ` Ada ${String(peringatan)} peringatan; lihat menu Periksa isian.`;
  return `Isian bidang ${bidang} diserahkan (putaran ${String(putaran)}).${catatan}`;
}

export function himpun(): void {
  const keadaan = readKeadaan();
  if (!keadaan) return;
  perform(offered(keadaan, ['himpun', 'himpunUlang']), {}, (diterima) => {
    const { masuk, diharapkan, diterima: lolos, indikator } = isi(diterima);
    return `${String(masuk)} dari ${String(diharapkan)} isian masuk, ${String(lolos)} diterima, untuk ${String(indikator)} indikator. Hasilnya di tab Rekap dan Temuan.`;
  });
}

export function susun(): void {
  perform('susun', {}, ({ tautan = [] }) =>
    ['Dokumen tersimpan di Google Drive Anda:', ...tautan.map(({ nama, url }) => `${nama}: ${url}`)].join('\n'),
  );
}

/** What is signed is the potret whose code stands in the question, not whatever is newest by then. */
export function sahkan(): void {
  const keadaan = readKeadaan();
  if (!keadaan) return;
  const { siklus, tawaran } = keadaan;
  const sidik = siklus.potret?.sidik ?? '';
  const giliran = tawaran.some(({ aksi }) => aksi === 'sahkan');
  const tanya = `${siklus.id}: angka yang dibekukan ada di tab Rekap. Kode potret: ${kodeSidik(sidik)}.\n\nSahkan angka ini sekarang? Sesudah disahkan, perubahan hanya lewat revisi.`;
  if (giliran && !confirm(tanya)) return;
  perform('sahkan', { sidik }, ({ data, tautan = [] }) =>
    [
      `Disahkan. Kode potret ${String((data as { readonly kode: string }).kode)}.`,
      ...tautan.map(({ nama, url }) => `${nama}: ${url}`),
    ].join('\n'),
  );
}

function teksGiliran({ siklus, langkah }: Keadaan): string {
  const menunggu = langkah.flatMap(({ nomor, uraian, menunggu: tunggu }) =>
    tunggu.map(({ unit, orang }) => {
      const siapa = orang[0]?.nama ?? 'belum ada orangnya (isi tab Pengguna atau SOP)';
      return `• Langkah ${nomor}${unit === '' ? '' : ` bidang ${unit}`}, ${uraian}: ${siapa}`;
    }),
  );
  return menunggu.length === 0
    ? `${siklus.id} sudah selesai.`
    : [`${siklus.id}. Sekarang menunggu:`, ...menunggu].join('\n');
}

/** Langkah without a menu item of their own are done from here. */
export function bantuan(): void {
  const keadaan = readKeadaan();
  if (!keadaan) return;
  const milik = keadaan.tawaran.find(({ aksi }) => aksi === 'selesaikan' || aksi === 'terima');
  if (!milik) {
    tell(teksGiliran(keadaan));
    return;
  }
  const { aksi, label, langkah, bidang } = milik;
  const tanya = `${label} ${String(langkah)}${bidang === '' ? '' : ` bidang ${bidang}`} sekarang?`;
  if (confirm(`${teksGiliran(keadaan)}\n\nGiliran Anda. ${tanya}`)) perform(aksi, { langkah, bidang }, kalimatOf);
}
