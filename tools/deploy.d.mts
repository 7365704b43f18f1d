/** `tujuan`: path of the file that names the script project. The exit code. */
export function deploy(setelan: { addon?: boolean }, tujuan?: string): Promise<number>;
