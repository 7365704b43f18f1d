/** Checking isian: every indikator as it was handed in, accepted or returned with a reason. */
import { useState } from 'preact/hooks';
import type { BarisPeriksa, Giliran, PeriksaPanel, TawaranPanel } from '../../src/shared/panel.ts';
import type { Alat } from '../alat.ts';
import { bacaDraf, simpanDraf } from '../draf.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { BELUM, type DaftarPutusan, kunciBaris, type Putusan, parsePutusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { BarisIsian } from './baris-isian.tsx';
import { Putuskan } from './putuskan.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly alat: Alat;
}

/** Bidang by bidang where each is checked by itself; all under one decision where the agency is checked as one. */
export function Periksa({ giliran, alat }: Sifat) {
  const { periksa } = giliran;
  const sendiri = periksa.filter(
    ({ bidang }) => tawaranUntuk(giliran, 'terima', bidang) || tawaranUntuk(giliran, 'kembalikan', bidang),
  );
  const bersama = periksa.filter((satu) => !sendiri.includes(satu));
  const kembalikan = tawaranUntuk(giliran, 'kembalikan', '');
  return (
    <>
      {sendiri.map((satu) => (
        <Telaah
          key={`${satu.bidang} ${satu.putaran}`}
          daftar={[satu]}
          terima={tawaranUntuk(giliran, 'terima', satu.bidang)}
          kembalikan={tawaranUntuk(giliran, 'kembalikan', satu.bidang)}
          giliran={giliran}
          alat={alat}
        />
      ))}
      {bersama.length > 0 && kembalikan && (
        <Telaah
          key={bersama.map(({ bidang, putaran }) => `${bidang} ${putaran}`).join()}
          daftar={bersama}
          terima={undefined}
          kembalikan={kembalikan}
          giliran={giliran}
          alat={alat}
        />
      )}
    </>
  );
}

interface SifatTelaah extends Sifat {
  readonly daftar: readonly PeriksaPanel[];
  readonly terima: TawaranPanel | undefined;
  readonly kembalikan: TawaranPanel | undefined;
}

function Telaah({ daftar, terima, kembalikan, giliran, alat }: SifatTelaah) {
  const kunci = ['periksa', giliran.siklus?.id, ...daftar.map(({ bidang, putaran }) => `${bidang}:${putaran}`)].join(
    ' ',
  );
  const [putusan, ubah] = useState<DaftarPutusan>(() => parsePutusan(bacaDraf(kunci)));
  const simpan = (baru: DaftarPutusan): void => {
    simpanDraf(kunci, JSON.stringify(baru));
    ubah(baru);
  };
  const baris = daftar.flatMap(({ bidang, baris: milik }) => milik.map(({ kode }) => ({ bidang, kode })));
  return (
    <div class="telaah">
      {daftar.map((satu) => (
        <SatuBidang
          key={satu.bidang}
          periksa={satu}
          dapatTerima={terima !== undefined}
          putusan={putusan}
          ubah={(kode, baru) => simpan({ ...putusan, [kode]: baru })}
          alat={alat}
        />
      ))}
      {terima && (
        <Tombol rupa="tautan" tekan={() => simpan(semuaSesuai(baris.map(kunciBaris), putusan))}>
          {T.periksa.semua}
        </Tombol>
      )}
      <Putuskan
        baris={baris}
        putusan={putusan}
        tawaran={{ terima, kembalikan }}
        siklus={giliran.siklus?.id}
        draf={kunci}
        alat={alat}
      />
    </div>
  );
}

/** Rows that were marked to go back stay so. Evidence is opened one by one, so that is never ticked here. */
function semuaSesuai(kunci: readonly string[], putusan: DaftarPutusan): DaftarPutusan {
  const lama = (satu: string): Putusan => putusan[satu] ?? BELUM;
  return Object.fromEntries(
    kunci.map((satu) => [satu, lama(satu).nilai === 'kembali' ? lama(satu) : { ...lama(satu), nilai: 'sesuai' }]),
  );
}

interface SifatBidang {
  readonly periksa: PeriksaPanel;
  readonly dapatTerima: boolean;
  readonly putusan: DaftarPutusan;
  readonly ubah: (kunci: string, baru: Putusan) => void;
  readonly alat: Alat;
}

function SatuBidang({ periksa: { bidang, baris, sel }, dapatTerima, putusan, ubah, alat }: SifatBidang) {
  const id = `periksa-${bidang}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {T.periksa.judul(bidang)}
      </h2>
      {sel && <p>{T.periksa.berubah(sel.berubah, sel.tetap)}</p>}
      <ul class="daftar">
        {baris.map((satu) => {
          const kunci = kunciBaris({ bidang, kode: satu.kode });
          return (
            <li key={satu.kode}>
              <Satu
                baris={satu}
                nama={`putusan-${kunci}`}
                dapatTerima={dapatTerima}
                putusan={putusan[kunci] ?? BELUM}
                ubah={(baru) => ubah(kunci, baru)}
                alat={alat}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SifatSatu {
  readonly baris: BarisPeriksa;
  readonly nama: string;
  /** Else rows can only go back: accepting is an aksi of its own. */
  readonly dapatTerima: boolean;
  readonly putusan: Putusan;
  readonly ubah: (baru: Putusan) => void;
  readonly alat: Alat;
}

function Satu({ baris, nama, dapatTerima, putusan, ubah, alat }: SifatSatu) {
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
        {dapatTerima ? (
          <>
            <label class="pilihan">
              <input
                type="checkbox"
                checked={putusan.bukti}
                onChange={({ currentTarget }) => ubah({ ...putusan, bukti: currentTarget.checked })}
              />
              {T.periksa.sesuai}
            </label>
            <div class="sebaris">
              {pilihan('sesuai', T.periksa.terimaBaris)}
              {pilihan('kembali', T.periksa.kembali)}
            </div>
          </>
        ) : (
          <label class="pilihan">
            <input
              type="checkbox"
              checked={putusan.nilai === 'kembali'}
              onChange={({ currentTarget }) => ubah({ ...putusan, nilai: currentTarget.checked ? 'kembali' : '' })}
            />
            {T.periksa.kembali}
          </label>
        )}
        {putusan.nilai === 'kembali' && (
          <label>
            {T.periksa.alasan(baris.kode)}
            <textarea
              rows={2}
              maxLength={2000}
              value={putusan.alasan}
              onInput={({ currentTarget }) => ubah({ ...putusan, alasan: currentTarget.value })}
            />
          </label>
        )}
      </fieldset>
    </>
  );
}
