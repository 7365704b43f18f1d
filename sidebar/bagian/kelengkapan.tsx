/** Papers that langkah under way ask for, to be ticked by the Perencana; the Dokumen tab itself stays for typing. */
import { useState } from 'preact/hooks';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { RequestData } from '../../src/kontrak/kontrak.ts';
import type { PanelTools } from '../alat.ts';
import { idElemen } from '../id-elemen.ts';
import { kelengkapanKurang, tawaranUntuk } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

type StatusKelengkapan = RequestData<'kelengkapan'>['status'];

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function Kelengkapan({ giliran, tools }: Sifat) {
  const kurang = kelengkapanKurang(giliran);
  const tercatat = (giliran.siklus?.kelengkapan ?? []).filter(({ status }) => status !== 'belum');
  const tawaran = tawaranUntuk(giliran, 'kelengkapan', '');
  if (!tawaran || kurang.length + tercatat.length === 0) return null;
  const record = (jenis: string, status: StatusKelengkapan, alasan: string): void =>
    void tools.send(tawaran, { siklus: giliran.siklus?.id, jenis, status, alasan });
  return (
    <section aria-labelledby="kelengkapan">
      <h2 id="kelengkapan">{T.kelengkapan.judul}</h2>
      <ul class="daftar">
        {kurang.map((satu) => (
          <li key={satu.jenis}>
            <Satu {...satu} sibuk={tools.sibuk} catat={(status, alasan) => record(satu.jenis, status, alasan)} />
          </li>
        ))}
      </ul>
      {tercatat.length > 0 && <p class="kecil">{T.kelengkapan.tercatat}</p>}
      <ul class="daftar">
        {tercatat.map(({ jenis, status, alasan }) => (
          <li key={jenis}>
            {jenis}: {status}
            {alasan !== '' && ` (${alasan})`}{' '}
            <Tombol
              rupa="tautan"
              sibuk={tools.sibuk}
              label={T.kelengkapan.aksi(T.kelengkapan.batalkan, jenis)}
              tekan={() => record(jenis, 'belum', '')}
            >
              {T.kelengkapan.batalkan}
            </Tombol>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SifatSatu {
  readonly teks: string;
  readonly jenis: string;
  readonly nomor: number;
  readonly sibuk: boolean;
  readonly catat: (status: StatusKelengkapan, alasan: string) => void;
}

function Satu({ teks, jenis, nomor, sibuk, catat }: SifatSatu) {
  const [alasan, tulis] = useState('');
  const id = idElemen('tulis', jenis);
  return (
    <>
      <p>
        <strong>{teks}</strong> <span class="kecil">{T.kelengkapan.untuk(nomor)}</span>
      </p>
      <label>
        {T.kelengkapan.keterangan} <span class="tersembunyi">{teks}</span>
        <input
          type="text"
          maxLength={500}
          aria-describedby={id}
          value={alasan}
          onInput={({ currentTarget }) => tulis(currentTarget.value)}
        />
      </label>
      <div class="sebaris">
        <Tombol sibuk={sibuk} label={T.kelengkapan.aksi(T.kelengkapan.ada, teks)} tekan={() => catat('ada', alasan)}>
          {T.kelengkapan.ada}
        </Tombol>
        <Tombol
          sibuk={sibuk}
          karena={alasan.trim().length < 5 ? id : undefined}
          label={T.kelengkapan.aksi(T.kelengkapan.tidakBerlaku, teks)}
          tekan={() => catat('tidak berlaku', alasan)}
        >
          {T.kelengkapan.tidakBerlaku}
        </Tombol>
      </div>
      <p id={id} class="kecil">
        {T.kelengkapan.tulis}
      </p>
    </>
  );
}
