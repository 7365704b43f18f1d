/** Figures that were handed in and are so far off that whoever checks them must say that they are right. */
import { isianPotret } from '../../domain/pemeriksaan/bahan.ts';
import { MINTA } from '../../domain/pemeriksaan/setelan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { PerluKonfirmasi } from '../../sop/engine-input.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { roundOf } from '../isian/putaran-isian.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import type { Registri } from '../registri/registri.ts';
import { checkWider } from './temuan-pemeriksaan.ts';

/** Those that nobody has confirmed as they are now. Needs the registry tabs, Potret and Arsip. */
export function listPerluKonfirmasi(buku: Buku, run: SopRun, registri: Registri): readonly PerluKonfirmasi[] {
  const { siklus } = run;
  const potret = readAngka(buku, siklus.tahun);
  const serahan = listSerahan(run, potret);
  const jawab = serahan.map((baris) => isianPotret(baris, 'semua'));
  const jauh = checkWider(buku, run, registri, potret, jawab).filter(({ konfirmasi }) => konfirmasi);
  return jauh.flatMap(({ indikator: kode, pesan }) => {
    const milik = serahan.filter((baris) => baris.kode === kode);
    const angka = milik.map(({ bidang, teks }) => `${bidang} ${teks}`).join('; ');
    return kode === null || siklus.konfirmasi[kode] === angka
      ? []
      : [{ kode, bidang: milik.map(({ bidang }) => bidang), angka, pesan: pesan.replace(` ${MINTA}`, '') }];
  });
}

/** What stands as handed in now, of every bidang. */
export const listSerahan = (run: SopRun, potret: readonly BarisPotret[]): readonly BarisPotret[] =>
  [...run.siklus.bidang].flatMap(([kode, { status, dilewati, putaran }]) =>
    dilewati === null && (status === 'diserahkan' || status === 'diterima') ? roundOf(potret, run, kode, putaran) : [],
  );
