/** What is typed in the reference tabs and does not count yet, with the one press that makes it count. */
import { useState } from 'preact/hooks';
import type { UsulanPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

const BERLAKUKAN = { aksi: 'berlakukan', sedang: T.usulan.sedang, berbagian: false } as const;

interface Sifat {
  readonly usulan: UsulanPanel | null;
  readonly tools: PanelTools;
}

export function Usulan({ usulan, tools }: Sifat) {
  if (!usulan) return null;
  if (!usulan.boleh && usulan.tab.every(({ butir }) => butir.length === 0))
    return <p class="catatan">{T.usulan.ringkas(usulan.tab.map(({ nama }) => nama).join(', '))}</p>;
  return (
    <section aria-labelledby="usulan">
      <h2 id="usulan">{T.usulan.judul}</h2>
      <p class="kecil">{T.usulan.jelas}</p>
      {usulan.tab.map(({ nama, butir, jumlah, sebab }) => (
        <div key={nama}>
          <h3>{nama}</h3>
          <ul class="daftar">
            {butir.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
            {jumlah > butir.length && <li>{T.usulan.lebih(jumlah - butir.length)}</li>}
          </ul>
          {sebab.map((satu) => (
            <p key={satu} class="sebab">
              {satu}
            </p>
          ))}
        </div>
      ))}
      {usulan.boleh && <Borang usulan={usulan} tools={tools} />}
    </section>
  );
}

function Borang({ usulan, tools }: { readonly usulan: UsulanPanel; readonly tools: PanelTools }) {
  const [isi, ubah] = useState({ alasan: '', nomor: '', tanggal: '', sementara: false });
  const { alasan, nomor, tanggal, sementara } = isi;
  const dokumen = usulan.perluDokumen && !sementara && (nomor.trim() === '' || tanggal === '');
  const kurang = alasan.trim().length < 5 || dokumen || (usulan.perluNomor && nomor.trim() === '');
  return (
    <form class="tumpuk" onSubmit={(kejadian) => kejadian.preventDefault()}>
      <label>
        {T.usulan.alasan}
        <textarea
          rows={3}
          maxLength={500}
          value={alasan}
          onInput={({ currentTarget }) => ubah({ ...isi, alasan: currentTarget.value })}
        />
      </label>
      {(usulan.perluNomor || usulan.perluDokumen) && (
        <>
          <label>
            {T.usulan.nomor}
            <input
              type="text"
              maxLength={200}
              value={nomor}
              onInput={({ currentTarget }) => ubah({ ...isi, nomor: currentTarget.value })}
            />
          </label>
          <label>
            {T.usulan.tanggal}
            <input
              type="date"
              value={tanggal}
              onInput={({ currentTarget }) => ubah({ ...isi, tanggal: currentTarget.value })}
            />
          </label>
        </>
      )}
      {usulan.perluDokumen && (
        <label class="pilihan">
          <input
            type="checkbox"
            checked={sementara}
            onChange={({ currentTarget }) => ubah({ ...isi, sementara: currentTarget.checked })}
          />
          {T.usulan.sementara}
        </label>
      )}
      <Tombol
        sibuk={tools.sibuk}
        karena={kurang ? 'usulan-kurang' : undefined}
        tekan={() => void tools.send(BERLAKUKAN, isi)}
      >
        {T.usulan.berlakukan}
      </Tombol>
      <p id="usulan-kurang" class="kecil">
        {kurang && T.usulan.kurang}
      </p>
    </form>
  );
}
