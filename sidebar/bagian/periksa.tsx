/** Checking a bidang's isian: every indikator as it was handed in, accepted or returned with a reason. */
import { useState } from 'preact/hooks';
import type { BarisPeriksa, Giliran, PeriksaPanel } from '../../src/shared/panel.ts';
import type { Alat } from '../alat.ts';
import { bacaDraf, simpanDraf } from '../draf.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { BATAS_ALASAN, BELUM, type DaftarPutusan, type Putusan, parsePutusan, ringkasPutusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { BarisIsian } from './baris-isian.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly periksa: PeriksaPanel;
  readonly giliran: Giliran;
  readonly alat: Alat;
}

export function Periksa({ periksa, giliran, alat }: Sifat) {
  const { bidang, putaran, baris, sel } = periksa;
  const kunci = `periksa ${giliran.siklus?.id} ${bidang} ${putaran}`;
  const [putusan, ubah] = useState<DaftarPutusan>(() => parsePutusan(bacaDraf(kunci)));
  const simpan = (baru: DaftarPutusan): void => {
    simpanDraf(kunci, JSON.stringify(baru));
    ubah(baru);
  };
  const id = `periksa-${bidang}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {T.periksa.judul(bidang)}
      </h2>
      {sel && <p>{T.periksa.berubah(sel.berubah, sel.tetap)}</p>}
      <ul class="daftar">
        {baris.map((satu) => (
          <li key={satu.kode}>
            <Satu
              baris={satu}
              bidang={bidang}
              putusan={putusan[satu.kode] ?? BELUM}
              ubah={(baru) => simpan({ ...putusan, [satu.kode]: baru })}
              alat={alat}
            />
          </li>
        ))}
      </ul>
      <Tombol rupa="tautan" tekan={() => simpan(semuaSesuai(baris, putusan))}>
        {T.periksa.semua}
      </Tombol>
      <Putuskan periksa={periksa} giliran={giliran} alat={alat} putusan={putusan} kunci={kunci} />
    </section>
  );
}

/** Rows that were marked to go back stay so. */
function semuaSesuai(baris: readonly BarisPeriksa[], putusan: DaftarPutusan): DaftarPutusan {
  const lama = (kode: string): Putusan => putusan[kode] ?? BELUM;
  return Object.fromEntries(
    baris.map(({ kode }) => [kode, lama(kode).nilai === 'kembali' ? lama(kode) : { ...lama(kode), nilai: 'sesuai' }]),
  );
}

interface SifatSatu {
  readonly baris: BarisPeriksa;
  readonly bidang: string;
  readonly putusan: Putusan;
  readonly ubah: (baru: Putusan) => void;
  readonly alat: Alat;
}

function Satu({ baris, bidang, putusan, ubah, alat }: SifatSatu) {
  const nama = `putusan-${bidang}-${baris.kode}`;
  const pilihan = (nilai: 'sesuai' | 'kembali', label: string) => (
    <label class="pilihan">
      <input type="radio" name={nama} checked={putusan.nilai === nilai} onChange={() => ubah({ ...putusan, nilai })} />
      {label}
    </label>
  );
  return (
    <>
      <BarisIsian baris={baris} alat={alat} />
      <fieldset>
        <legend>{T.periksa.putusan(baris.kode)}</legend>
        {pilihan('sesuai', T.periksa.sesuai)}
        {pilihan('kembali', T.periksa.kembali)}
        {putusan.nilai === 'kembali' && (
          <label>
            {T.periksa.alasan(baris.kode)}
            <textarea
              rows={2}
              value={putusan.alasan}
              onInput={({ currentTarget }) => ubah({ ...putusan, alasan: currentTarget.value })}
            />
          </label>
        )}
      </fieldset>
    </>
  );
}

interface SifatPutuskan extends Sifat {
  readonly putusan: DaftarPutusan;
  readonly kunci: string;
}

/** One button: accept when all is well, return when something goes back. */
function Putuskan({ periksa, giliran, alat, putusan, kunci }: SifatPutuskan) {
  const { bidang, baris } = periksa;
  const terima = tawaranUntuk(giliran, 'terima', bidang);
  const kembali = tawaranUntuk(giliran, 'kembalikan', bidang) ?? tawaranUntuk(giliran, 'kembalikan', '');
  const hasil = ringkasPutusan(
    baris.map(({ kode }) => kode),
    putusan,
  );
  const mengembalikan = hasil.dikembalikan > 0;
  const tawaran = mengembalikan ? kembali : terima;
  if (!tawaran) return null;
  const sebab = sebabBelum(hasil);
  const id = `belum-${bidang}`;
  const data = {
    siklus: giliran.siklus?.id,
    langkah: tawaran.langkah,
    ...(tawaran.bidang === '' ? { bidangKembali: [bidang] } : { bidang }),
    ...(mengembalikan ? { alasan: hasil.alasan } : {}),
  };
  return (
    <div class="tumpuk">
      <Tombol
        rupa="utama"
        sibuk={alat.sibuk}
        karena={sebab === null ? undefined : id}
        tekan={() => alat.kirim(tawaran.aksi, data, [kunci])}
      >
        {mengembalikan ? T.periksa.kembalikan(hasil.dikembalikan) : T.periksa.terima}
      </Tombol>
      {sebab && (
        <p id={id} class="sebab">
          {sebab}
        </p>
      )}
    </div>
  );
}

function sebabBelum({ belum, dikembalikan, tanpaAlasan, alasan }: ReturnType<typeof ringkasPutusan>): string | null {
  if (tanpaAlasan > 0) return T.periksa.sisa(tanpaAlasan);
  if (alasan.length > BATAS_ALASAN) return T.periksa.panjang;
  return belum > 0 && dikembalikan === 0 ? T.periksa.belum(belum) : null;
}
