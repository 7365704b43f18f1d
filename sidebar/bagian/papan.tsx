/** The board of bidang: where each stands, whose turn it is, and what the Perencana may do about it. */
import { kataKembali } from '../../src/domain/kata-kembali.ts';
import type { BidangPanel, Giliran } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { teksPengingat, tenggatBidang } from '../ingatkan.ts';
import { giliranBidang, isBelumMasuk, tawaranUntuk } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Pengingat } from './pengingat.tsx';
import { Status } from './status.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function Papan({ giliran, tools }: Sifat) {
  const masuk = giliran.bidang.filter(({ status }) => status === 'diserahkan' || status === 'diterima').length;
  return (
    <section aria-labelledby="papan">
      <h2 id="papan">{T.papan.judul}</h2>
      <p>{T.papan.ringkas(masuk, giliran.bidang.length)}</p>
      <ul class="daftar">
        {giliran.bidang.map((bidang) => (
          <li key={bidang.kode}>
            <SatuBidang bidang={bidang} giliran={giliran} tools={tools} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SatuBidang({ bidang, giliran, tools }: Sifat & { readonly bidang: BidangPanel }) {
  const { kode, nama, status, dilewati, susulan, putaran, galat, peringatan, alasanKembali, sheetId } = bidang;
  const tenggat = tenggatBidang(giliran, kode);
  const alasan = dilewati ?? (status === 'dikembalikan' ? kataKembali(alasanKembali, bidang.kembali) : '');
  const orang = giliranBidang(giliran, bidang);
  const belum = isBelumMasuk(bidang);
  return (
    <article>
      <h3>{nama}</h3>
      <p>
        <Status nama={dilewati === null ? status : 'dilewati'} /> {susulan && <Status nama="susulan" />}
      </p>
      <p class="kecil">
        {sheetId !== null &&
          `${bidang.diminta === 0 ? T.papan.tanpaTarget : T.staf.meter(bidang.terisi, bidang.diminta)} · `}
        {T.papan.putaran(putaran)} · {T.papan.temuan(galat, peringatan)}
      </p>
      {orang && belum && (
        <p class="kecil">
          {T.papan.giliran}: {orang}
        </p>
      )}
      {tenggat && belum && <p class="kecil">{T.tenggat(tenggat, giliran.hariIni)}</p>}
      {alasan !== '' && (
        <p class="kecil">
          {T.papan.alasan}: {alasan}
        </p>
      )}
      <TombolBidang bidang={bidang} giliran={giliran} tools={tools} />
      {belum && giliran.saya.peran.includes('perencana') && (
        <Pengingat teks={teksPengingat(giliran, bidang)} bidang={bidang} tools={tools} />
      )}
    </article>
  );
}

function TombolBidang({ bidang, giliran, tools }: Sifat & { readonly bidang: BidangPanel }) {
  const { kode, nama, sheetId } = bidang;
  const tawaran = (['lewatiBidang', 'kembalikanIsian'] as const).flatMap(
    (aksi) => tawaranUntuk(giliran, aksi, kode) ?? [],
  );
  return (
    <div class="sebaris">
      {sheetId !== null && (
        <Tombol
          rupa="tautan"
          sibuk={tools.sibuk}
          label={`${T.staf.buka} ${nama}`}
          tekan={() => tools.jump({ sheetId, baris: 5, kolom: 1 })}
        >
          {T.staf.buka}
        </Tombol>
      )}
      {tawaran.map((satu) => (
        <Tombol
          key={satu.aksi}
          rupa="tautan"
          sibuk={tools.sibuk}
          label={`${satu.label}: ${nama}`}
          tekan={() => tools.request(satu)}
        >
          {satu.label}
        </Tombol>
      ))}
    </div>
  );
}
