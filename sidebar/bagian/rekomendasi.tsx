/** What the Tim says of each indikator, and what became of its recommendations of the period before. */
import { useState } from 'preact/hooks';
import { kataRekomendasi } from '../../src/domain/rekomendasi.ts';
import type { Giliran, RekomendasiPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { readDraf, saveDraf } from '../draf.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { T } from '../teks.ts';
import { BorangRekomendasi, type IsiRekomendasi, REKOMENDASI_KOSONG } from './borang-rekomendasi.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function RekomendasiLalu({ daftar }: { readonly daftar: RekomendasiPanel['lalu'] }) {
  if (daftar.length === 0) return null;
  return (
    <section aria-labelledby="rekomendasi-lalu">
      <h2 id="rekomendasi-lalu">{T.rekomendasi.lalu}</h2>
      <ul class="daftar">
        {daftar.map(({ kode, teks, tindakLanjut }) => (
          <li key={kode}>
            <h3>{kode}</h3>
            <p>{teks}</p>
            <p class="kutip">
              <strong>{T.rekomendasi.tindakLanjut}</strong> {tindakLanjut.join('; ') || T.rekomendasi.belum}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Written by the Tim; read by whoever the indikator concerns. */
export function RekomendasiTim({ giliran, tools }: Sifat) {
  const { indikator, kini } = giliran.rekomendasi;
  const kunci = `rekomendasi ${giliran.siklus?.id}`;
  const [isi, ubah] = useState<IsiRekomendasi>(() => ({ ...REKOMENDASI_KOSONG, ...parseDraf(readDraf(kunci)) }));
  const tampak = kini.filter(({ catatan, rekomendasi }) => catatan + rekomendasi !== '');
  if (indikator.length + tampak.length === 0) return null;
  const typed = (baru: IsiRekomendasi): void => {
    saveDraf(kunci, JSON.stringify(baru));
    ubah(baru);
  };
  const tawaran = tawaranUntuk(giliran, 'rekomendasi', '');
  const sendDraft = async (): Promise<void> => {
    const tercatat = tawaran && (await tools.send(tawaran, { siklus: giliran.siklus?.id, ...isi }, [kunci]));
    // Words written in the meantime stay.
    if (tercatat) ubah((kini) => (kini === isi ? REKOMENDASI_KOSONG : kini));
  };
  return (
    <section aria-labelledby="rekomendasi">
      <h2 id="rekomendasi">{T.rekomendasi.judul}</h2>
      <ul class="daftar">
        {tampak.map((satu) => (
          <li key={satu.kode}>
            <h3>{satu.kode}</h3>
            {satu.catatan !== '' && <p>{satu.catatan}</p>}
            {satu.rekomendasi !== '' && <p class="kutip">{kataRekomendasi(satu)}</p>}
            {indikator.length > 0 && (
              <Tombol
                rupa="tautan"
                label={T.rekomendasi.ubahUntuk(satu.kode)}
                tekan={() => typed({ ...REKOMENDASI_KOSONG, ...satu })}
              >
                {T.rekomendasi.ubah}
              </Tombol>
            )}
          </li>
        ))}
      </ul>
      {indikator.length > 0 && (
        <BorangRekomendasi
          isi={isi}
          ketik={typed}
          indikator={indikator}
          sibuk={tools.sibuk}
          send={() => void sendDraft()}
        />
      )}
    </section>
  );
}

function parseDraf(teks: string): Partial<IsiRekomendasi> {
  try {
    const isi: unknown = JSON.parse(teks === '' ? '{}' : teks);
    const milik = Object.entries(isi ?? {}).filter(
      ([kunci, nilai]) => kunci in REKOMENDASI_KOSONG && typeof nilai === 'string',
    );
    return Object.fromEntries(milik);
  } catch {
    // Somebody's browser kept half of it.
    return {};
  }
}
