/** Checking isian: every indikator as it was handed in, accepted or returned with a reason. */
import { useState } from 'preact/hooks';
import type { Giliran, TawaranPanel } from '../../src/kontrak/giliran.ts';
import type { PeriksaPanel } from '../../src/kontrak/telaah.ts';
import type { Alat } from '../alat.ts';
import { bacaDraf, simpanDraf } from '../draf.ts';
import { idElemen } from '../id-elemen.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { BELUM, type DaftarPutusan, kunciBaris, type Putusan, parsePutusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { PutusanBaris } from './putusan-baris.tsx';
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
  const id = idElemen('periksa', bidang);
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
              <PutusanBaris
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
