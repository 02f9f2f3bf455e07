import { crc32, deflateRawSync } from 'node:zlib';

/** What may be odd about a member. */
interface Oddity {
  /** Method of packing that it says; 8 (Deflate) where it is left out. */
  method?: number;
  /** It does not fit its checksum. */
  damaged?: boolean;
  encrypted?: boolean;
}

/** A zip of texts, by name; `odd` says what is odd about some of them. */
export function zipOf(members: Record<string, string>, odd: Record<string, Oddity> = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(members)) {
    const { method = 8, damaged = false, encrypted = false } = odd[name] ?? {};
    const bytes = Buffer.from(text);
    const packed = method === 0 ? bytes : deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(encrypted ? 1 : 0, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE((crc32(bytes) ^ (damaged ? 1 : 0)) >>> 0, 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, place, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}
