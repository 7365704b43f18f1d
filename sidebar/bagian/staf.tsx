/** The bidang's own isian: how complete it is, handing it in, taking it back, and what came back. */
import type { BidangPanel, Giliran } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { idElemen } from '../id-elemen.ts';
import { tawaranUntuk } from '../pilihan.ts';
import { T } from '../teks.ts';
import { KeSel } from './ke-sel.tsx';
import { Status } from './status.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly bidang: BidangPanel;
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function Staf({ bidang, giliran, tools }: Sifat) {
  const { kode, nama, status, sheetId, dilewati, alasanKembali, kembali } = bidang;
  const id = idElemen('staf', kode);
  const tarik = tawaranUntuk(giliran, 'tarik', kode);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{T.staf.judul(nama)}</h2>
      <p>
        <Status nama={dilewati === null ? status : 'dilewati'} />
      </p>
      {dilewati !== null && (
        <p class="kutip">
          <strong>{T.staf.dilewati}</strong> {dilewati}
        </p>
      )}
      {alasanKembali !== '' && (
        <p class="kutip">
          <strong>{T.staf.dikembalikan}</strong> {alasanKembali}
        </p>
      )}
      {kembali.length > 0 && status !== 'diserahkan' && <BarisKembali daftar={kembali} tools={tools} />}
      {sheetId === null ? <p>{tanpaTab(giliran)}</p> : <Meter bidang={bidang} />}
      <Serahkan bidang={bidang} giliran={giliran} />
      <div class="sebaris">
        {sheetId !== null && (
          <Tombol sibuk={tools.sibuk} tekan={() => tools.jump({ sheetId, baris: 5, kolom: 1 })}>
            {T.staf.buka}
          </Tombol>
        )}
        {tarik && (
          <Tombol sibuk={tools.sibuk} tekan={() => tools.request(tarik)}>
            {tarik.label}
          </Tombol>
        )}
      </div>
    </section>
  );
}

interface SifatKembali {
  readonly daftar: BidangPanel['kembali'];
  readonly tools: PanelTools;
}

/** Each row that came back, with its reason; the button goes to its cell. */
function BarisKembali({ daftar, tools }: SifatKembali) {
  return (
    <>
      <p>{T.staf.hanyaIni(daftar.length)}</p>
      <ul class="daftar">
        {daftar.map(({ kode, alasan, tempat }) => (
          <li key={kode}>
            <p class="kutip">
              <strong>{kode}</strong> {alasan}
            </p>
            <KeSel kode={kode} tempat={tempat} tools={tools} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Meter({ bidang: { kode, terisi, diminta } }: Pick<Sifat, 'bidang'>) {
  if (diminta === 0) return <p>{T.staf.kosong}</p>;
  const id = idElemen('meter', kode);
  return (
    <div>
      <p id={id}>{T.staf.meter(terisi, diminta)}</p>
      <meter aria-labelledby={id} value={terisi} max={diminta} />
    </div>
  );
}

/** Handing in is the main button above; when it cannot be pressed it stands here, and says why. */
function Serahkan({ bidang, giliran }: Omit<Sifat, 'tools'>) {
  const { kode, status, galat, sheetId } = bidang;
  const serahkan = tawaranUntuk(giliran, 'serahkan', kode);
  if (status === 'diserahkan') return <p>{T.staf.diserahkan(bidang.diserahkanOleh)}</p>;
  if (status === 'diterima') return <p>{T.staf.diterima(bidang.diterimaOleh)}</p>;
  // What to do about it stands with whose turn it is.
  if (sheetId === null && giliran.siklus?.dibagikan) return null;
  const sebab = !serahkan ? sebabDitutup(giliran) : galat > 0 ? T.staf.belumBisa(galat) : null;
  if (sebab === null) return null;
  const id = idElemen('sebab', kode);
  return (
    <>
      <Tombol karena={id} aksi="serahkan" tekan={() => undefined}>
        {T.staf.serahkan}
      </Tombol>
      <p id={id} class="sebab">
        {sebab}
      </p>
    </>
  );
}

const tanpaTab = ({ siklus }: Giliran): string => (siklus?.dibagikan ? T.staf.tabHilang : T.staf.belumDibagikan);

const sebabDitutup = ({ siklus }: Giliran): string => (siklus?.isianTerbuka ? T.staf.bukanGiliran : T.staf.tertutup);
