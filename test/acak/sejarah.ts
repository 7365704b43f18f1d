/** One random history from its seed, and what went wrong in it. */
import type { Dunia, Jawaban } from './dunia.ts';
import { gerakAcak } from './gerak.ts';
import { checkNamed, jejakOf, lostBy } from './jaga.ts';
import { type KantorAcak, PEMILIK } from './kantor-acak.ts';
import { checkKertas } from './kertas-acak.ts';
import { awaited, liarAcak, type Permintaan, panelOf, tekanAcak, tekanMaju } from './langkah.ts';
import type { Panggung } from './panggung.ts';
import { type Undi, undi as undiDari } from './undi.ts';

export interface Sejarah {
  readonly langkah: readonly string[];
  /** Null: nothing. */
  readonly salah: string | null;
  /** Of steps: asked for, done, by hand. */
  readonly hitung: Readonly<Record<'diminta' | 'diterima' | 'gerak' | 'kertas', number>>;
  readonly akhir: string;
}

const HARI = 86_400_000;
/** Presses after the damage that are enough to see that the work goes on. */
const LANJUT = 4;
const PULIH = new Set(['perbaiki', 'akuiKerusakan']);

export function mainkanSejarah(benih: number, { kantor, dunia, saat: mula }: Panggung, panjang: number): Sejarah {
  const undi = undiDari(benih);
  const dari = undi.bulat(mula.length);
  mula[dari]?.();
  const { sop, orang, bidang } = kantor;
  const langkah: string[] = [`${sop}, ${orang.length} orang, ${bidang.length} bidang, dari saat ${dari}`];
  const hitung = { diminta: 0, diterima: 0, gerak: 0, kertas: 0 };
  let tersentuh = false;
  const minta = (permintaan: Permintaan): Jawaban => {
    const sebelum = jejakOf(dunia);
    dunia.lewat(undi.bulat(HARI / 8));
    const jawaban = dunia.minta(permintaan.email, permintaan.aksi, permintaan.data);
    hitung.diminta += 1;
    langkah.push(kata(permintaan, jawaban));
    if (jawaban.ok) hitung.diterima += 1;
    const hilang = lostBy(sebelum, jejakOf(dunia), PULIH.has(permintaan.aksi) && jawaban.ok);
    if (hilang) throw new Salah(hilang);
    hitung.kertas += checkKertas(dunia);
    return jawaban;
  };
  const periksa = (): void => {
    const salah = checkNamed(dunia, tersentuh);
    if (salah) throw new Salah(salah);
  };
  try {
    let saat = dunia.saat();
    for (let n = 0; n < panjang; n++) {
      const macam = undi.bulat(100);
      if (macam < 8) {
        const gerak = gerakAcak(undi, dunia);
        if (!gerak) continue;
        const boleh = dunia.gerak(undi.satu([...kantor.orang, PEMILIK]), gerak.permintaan);
        hitung.gerak += 1;
        tersentuh ||= boleh;
        langkah.push(`${gerak.nama}${boleh ? '' : ' (ditolak Google)'}`);
      } else if (macam < 9) {
        const metadata = undi.persen(50);
        saat(metadata);
        tersentuh = true;
        langkah.push(`pulihkan versi lama, metadata ${metadata}`);
      } else if (macam < 18) minta(liarAcak(undi, dunia, kantor));
      else {
        const email = undi.satu(kantor.orang);
        const permintaan = tekanAcak(undi, dunia, kantor, email);
        if (permintaan) minta(permintaan);
      }
      if (undi.persen(10)) saat = dunia.saat();
      periksa();
    }
    const akhir = teruskan(undi, dunia, kantor, minta);
    periksa();
    if (akhir.startsWith('MACET')) throw new Salah(akhir);
    return { langkah, salah: null, hitung, akhir };
  } catch (sebab) {
    return {
      langkah,
      salah: sebab instanceof Salah ? sebab.message : String((sebab as Error).stack),
      hitung,
      akhir: '',
    };
  }
}

class Salah extends Error {}

function kata({ email, aksi, data }: Permintaan, { ok, penolakan }: Jawaban): string {
  const { langkah = '', bidang = '' } = data;
  return `${email.split('@')[0]} ${aksi} ${langkah} ${bidang} -> ${ok ? 'ok' : `${penolakan?.kode} ${penolakan?.pesan}`}`;
}

/** Somebody can go on: the owner mends, then everybody presses what leads forward, until the SOP has ended. */
function teruskan(undi: Undi, dunia: Dunia, kantor: KantorAcak, minta: (satu: Permintaan) => Jawaban): string {
  for (const aksi of ['akuiKerusakan', 'perbaiki'])
    minta({ email: PEMILIK, aksi, data: aksi === 'perbaiki' ? {} : { alasan: 'Berkas dirusak orang.' } });
  minta({
    email: kantor.orang[0] ?? '',
    aksi: 'berlakukan',
    data: { alasan: 'Berlakukan semua usulan.', sementara: true },
  });
  let maju = 0;
  for (let putaran = 0; putaran < LANJUT; putaran++) {
    const jalan = awaited(dunia, kantor).some((email) => {
      const permintaan = tekanMaju(undi, dunia, email);
      return permintaan !== null && minta(permintaan).ok;
    });
    if (!jalan) break;
    maju += 1;
  }
  if (maju > 0) return 'maju';
  return macetOf(dunia, kantor);
}

/** Nobody can press anything that leads forward: then it has ended, never began, or somebody is told what to do. */
function macetOf(dunia: Dunia, { orang }: KantorAcak): string {
  const panel = orang.map((email) => panelOf(dunia, email));
  if (panel.some((satu) => satu?.siklus?.selesai)) return 'selesai';
  if (panel.some((satu) => satu && satu.sopTersedia.length > 0)) return 'dapat mulai';
  const kataMereka = panel.flatMap((satu) => (satu ? [...satu.halangan, ...satu.catatan] : []));
  const menunggu = panel.flatMap((satu) => satu?.langkah.flatMap(({ menunggu: m }) => m) ?? []);
  if (kataMereka.length > 0) return `dikatakan: ${[...new Set(kataMereka)].join(' | ')}`;
  const tolak = dunia.minta(orang[0] ?? '', 'giliran', {});
  return tolak.ok
    ? `MACET, menunggu ${JSON.stringify(menunggu)}`
    : `MACET: ${tolak.penolakan?.kode} ${tolak.penolakan?.pesan}`;
}
