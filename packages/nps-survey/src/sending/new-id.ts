/** A random UUID (version 4), also on pages without HTTPS, where only the addresses of blobs bring one. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
