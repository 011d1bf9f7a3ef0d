import { existsSync, readFileSync } from "node:fs";

/**
 * Whether the write-ahead log beside a database is damaged where it had reached the disk already. SQLite takes the first
 * frame that does not add up for the end of the log, and would drop without a word what was acknowledged after it.
 *
 * A transaction is on the disk before the next one begins: so a broken frame with a later transaction behind it was not cut
 * by a crash. A break in the last transaction cannot be told from one that a crash cut.
 */
export function isWalDamaged(file: string): boolean {
  const path = `${file}-wal`;
  if (!existsSync(path)) return false;
  const log = readFileSync(path);
  if (log.length < HEADER + FRAME) return false;
  const pageSize = log.readUInt32BE(8);
  const isBigEndian = (log.readUInt32BE(0) & 1) === 1;
  const salts = log.subarray(16, 24);
  const start = checksum(log.subarray(0, 24), [0, 0], isBigEndian);
  if (!isStored(start, log, 24) || pageSize === 0) return true;

  let sums = start;
  const frames = Math.floor((log.length - HEADER) / (FRAME + pageSize));
  for (let frame = 0; frame < frames; frame++) {
    const at = HEADER + frame * (FRAME + pageSize);
    sums = checksum(log.subarray(at, at + 8), sums, isBigEndian);
    sums = checksum(log.subarray(at + FRAME, at + FRAME + pageSize), sums, isBigEndian);
    const isWhole = salts.equals(log.subarray(at + 8, at + 16)) && isStored(sums, log, at + 16);
    if (!isWhole) return isFollowed(log, frame, frames, pageSize);
  }
  return false;
}

/** Whether a transaction that ends at or after a frame has another one behind it, of the same log. */
function isFollowed(log: Buffer, broken: number, frames: number, pageSize: number): boolean {
  let hasEnded = false;
  for (let frame = broken; frame < frames; frame++) {
    const at = HEADER + frame * (FRAME + pageSize);
    const isOfThisLog = log.subarray(16, 24).equals(log.subarray(at + 8, at + 16));
    if (isOfThisLog && hasEnded) return true;
    // The frame itself may have lost what tells its end, or its log.
    if (isOfThisLog && frame > broken && log.readUInt32BE(at + 4) !== 0) hasEnded = true;
    if (frame === broken && log.readUInt32BE(at + 4) !== 0) hasEnded = true;
  }
  return false;
}

/** The running checksum of SQLite’s log, over pairs of words. */
function checksum(bytes: Buffer, [first, second]: Sums, isBigEndian: boolean): Sums {
  let [one, other] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const x = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const y = isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    one = (one + x + other) >>> 0;
    other = (other + y + one) >>> 0;
  }
  return [one, other];
}

function isStored([one, other]: Sums, log: Buffer, at: number): boolean {
  return log.readUInt32BE(at) === one && log.readUInt32BE(at + 4) === other;
}

type Sums = readonly [number, number];

const HEADER = 32;
const FRAME = 24;
