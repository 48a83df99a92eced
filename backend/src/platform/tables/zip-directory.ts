import { crc32, inflateRawSync } from 'node:zlib';

/** A file inside an archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** CRC-32 of the unpacked content. */
  readonly checksum: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands for "see the 64-bit record": nothing that fits an upload needs one. */
const ZIP64 = 0xffffffff;

/** The files of an archive, without unpacking any; null where the directory is broken, cut off or of 64 bits. */
export function zipEntriesOf(bytes: Buffer): ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const packedSize = bytes.readUInt32LE(at + 20);
    const unpackedSize = bytes.readUInt32LE(at + 24);
    if (packedSize === ZIP64 || unpackedSize === ZIP64) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, offset] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 42)];
    entries.push({ name, packedSize, unpackedSize, checksum: bytes.readUInt32LE(at + 16), method, offset });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of one file of an archive; null where it is damaged or larger than the limit in bytes. */
export function unpacked(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | null {
  const content = inflated(bytes, entry, limit);
  return content !== null && crc32(content) === entry.checksum ? content : null;
}

function inflated(bytes: Buffer, { method, offset, packedSize }: ZipEntry, limit: number): Buffer | null {
  if (offset + 30 > bytes.length) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed.length <= limit ? packed : null;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return null;
  }
}

function endOfDirectory(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
