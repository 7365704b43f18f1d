/** An office played forward once, from Siapkan into its second period: each history begins at one of its moments. */
import type { Dunia } from './dunia.ts';
import { DAFTAR_SOP, type KantorAcak, kantorAcak, PEMILIK } from './kantor-acak.ts';
import { awaited, startRequest, tekanMaju } from './langkah.ts';
import { undi as undiDari } from './undi.ts';

export interface Panggung {
  readonly kantor: KantorAcak;
  readonly dunia: Dunia;
  /** Each brings the office back to a moment; the first is right after Siapkan. */
  readonly saat: readonly (() => void)[];
}

export function bukaPanggung(benih: number, bukaDunia: (kantor: KantorAcak) => Dunia, panjang: number): Panggung {
  const undi = undiDari(benih);
  const kantor = kantorAcak(undi, DAFTAR_SOP[benih % DAFTAR_SOP.length] ?? '');
  const dunia = bukaDunia(kantor);
  dunia.minta(PEMILIK, 'aturLokal', { zona: 'WIB' });
  const siap = dunia.minta(PEMILIK, 'siapkan', kantor.siapkan);
  if (!siap.ok) throw new Error(`Siapkan: ${siap.penolakan?.pesan}`);
  const saat = [dunia.kenang()];
  while (saat.length < panjang) {
    dunia.lewat(7_200_000);
    const jalan = awaited(dunia, kantor).some((email) => {
      const permintaan = tekanMaju(undi, dunia, email) ?? startRequest(undi, dunia, kantor, email);
      return permintaan !== null && dunia.minta(email, permintaan.aksi, permintaan.data).ok;
    });
    if (!jalan) break;
    saat.push(dunia.kenang());
  }
  return { kantor, dunia, saat };
}
