/** Usulan perubahan: what is typed in the reference tabs and does not count yet, for who may adopt it and for the others. */
import { kataBeda } from '../../domain/berlaku/beda-berlaku.ts';
import type { UsulanPanel } from '../../kontrak/giliran.ts';
import { isSebelumSiklus, SEBUT } from '../berlaku/catat-berlaku.ts';
import { mayAdopt, TOLAK_BERLAKU, wewenangOf } from '../berlaku/hak-berlaku.ts';
import type { Context } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';

export function usulanPanel(buku: Buku, context: Pick<Context, 'who' | 'now'>): UsulanPanel | null {
  const { berlaku } = buku;
  if (isSebelumSiklus(buku)) return null;
  const mungkin = mayAdopt(buku, context);
  if (berlaku.hilang.length > 0) {
    const sebab = [TOLAK_BERLAKU.hilang(berlaku.hilang).pesan];
    const tab = berlaku.hilang.map((nama, i) => ({ nama, butir: [], jumlah: 0, sebab: i === 0 ? sebab : [] }));
    return { tab, boleh: mungkin, perluNomor: false, perluDokumen: false };
  }
  const sebabTolak = wewenangOf(buku, context);
  const semua = berlaku.beda.flatMap((beda) => {
    const baris = beda.baris
      .filter(({ kelas }) => kelas > 1)
      .map((satu) => ({ satu, sebab: sebabTolak(beda, satu), kata: kataBeda(beda.sifat, satu) }));
    return baris.length > 0 ? [{ nama: beda.sifat.nama, baris }] : [];
  });
  if (semua.length === 0) return null;
  const boleh = semua.flatMap(({ baris }) => baris).filter(({ sebab }) => sebab === null);
  return {
    tab: semua.map(({ nama, baris }) => ({
      nama,
      butir: mungkin ? baris.slice(0, SEBUT).map(({ kata }) => kata) : [],
      jumlah: baris.length,
      sebab: [...new Set(baris.flatMap(({ sebab }) => sebab ?? []))],
    })),
    boleh: boleh.length > 0,
    perluNomor: boleh.some(({ satu }) => satu.kelas === 2 && !(satu.baru ?? satu.lama)?.nomorSk),
    perluDokumen: boleh.some(({ satu }) => satu.kelas === 3),
  };
}
