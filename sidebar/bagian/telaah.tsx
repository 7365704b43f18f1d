/** Checking isian: every indikator as it was handed in, accepted or returned with a reason. */
import { useState } from 'preact/hooks';
import type { Giliran, OfferPanel } from '../../src/kontrak/giliran.ts';
import type { TelaahPanel } from '../../src/kontrak/telaah.ts';
import type { PanelTools } from '../alat.ts';
import { readDraf, saveDraf } from '../draf.ts';
import { idElemen } from '../id-elemen.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { BELUM, type DaftarPutusan, kunciBaris, type Putusan, parsePutusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { PutusanBaris } from './putusan-baris.tsx';
import { Putuskan } from './putuskan.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

/** Bidang by bidang where each is checked by itself; all under one decision where the agency is checked as one. */
export function TelaahIsian({ giliran, tools }: Sifat) {
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
          tools={tools}
        />
      ))}
      {bersama.length > 0 && kembalikan && (
        <Telaah
          key={bersama.map(({ bidang, putaran }) => `${bidang} ${putaran}`).join()}
          daftar={bersama}
          terima={undefined}
          kembalikan={kembalikan}
          giliran={giliran}
          tools={tools}
        />
      )}
    </>
  );
}

interface SifatTelaah extends Sifat {
  readonly daftar: readonly TelaahPanel[];
  readonly terima: OfferPanel | undefined;
  readonly kembalikan: OfferPanel | undefined;
}

function Telaah({ daftar, terima, kembalikan, giliran, tools }: SifatTelaah) {
  const kunci = ['periksa', giliran.siklus?.id, ...daftar.map(({ bidang, putaran }) => `${bidang}:${putaran}`)].join(
    ' ',
  );
  const [putusan, ubah] = useState<DaftarPutusan>(() => parsePutusan(readDraf(kunci)));
  const save = (baru: DaftarPutusan): void => {
    saveDraf(kunci, JSON.stringify(baru));
    ubah(baru);
  };
  const isJauh = (bidang: string, kode: string): boolean =>
    giliran.konfirmasi.some((satu) => satu.kode === kode && satu.bidang.includes(bidang));
  const baris = daftar.flatMap(({ bidang, baris: milik }) =>
    milik.map(({ kode }) => ({ bidang, kode, jauh: isJauh(bidang, kode) })),
  );
  return (
    <div class="telaah">
      {daftar.map((satu) => (
        <SatuBidang
          key={satu.bidang}
          periksa={satu}
          dapatTerima={terima !== undefined}
          isJauh={isJauh}
          putusan={putusan}
          ubah={(kode, baru) => save({ ...putusan, [kode]: baru })}
          tools={tools}
        />
      ))}
      {terima && (
        <Tombol rupa="tautan" tekan={() => save(semuaSesuai(baris.map(kunciBaris), putusan))}>
          {T.telaah.semua}
        </Tombol>
      )}
      <Putuskan
        baris={baris}
        putusan={putusan}
        tawaran={{ terima, kembalikan }}
        siklus={giliran.siklus?.id}
        draf={kunci}
        tools={tools}
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
  readonly periksa: TelaahPanel;
  readonly dapatTerima: boolean;
  readonly isJauh: (bidang: string, kode: string) => boolean;
  readonly putusan: DaftarPutusan;
  readonly ubah: (kunci: string, baru: Putusan) => void;
  readonly tools: PanelTools;
}

function SatuBidang({ periksa: { bidang, baris, sel }, dapatTerima, isJauh, putusan, ubah, tools }: SifatBidang) {
  const id = idElemen('periksa', bidang);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {T.telaah.judul(bidang)}
      </h2>
      {sel && <p>{T.telaah.berubah(sel.berubah, sel.tetap)}</p>}
      <ul class="daftar">
        {baris.map((satu) => {
          const kunci = kunciBaris({ bidang, kode: satu.kode });
          return (
            <li key={satu.kode}>
              <PutusanBaris
                baris={satu}
                nama={`putusan-${kunci}`}
                dapatTerima={dapatTerima}
                jauh={isJauh(bidang, satu.kode)}
                putusan={putusan[kunci] ?? BELUM}
                ubah={(baru) => ubah(kunci, baru)}
                tools={tools}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
