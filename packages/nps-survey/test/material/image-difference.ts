import type { Page } from "playwright";

/** How far the mean colour of a tile may be from its reference, of 255, on another machine. */
export const TOLERATED = 11;

/**
 * How far two images are from each other where they are farthest: the greatest difference of the mean colour of a tile of
 * 32 pixels, from 0 to 255; 255 when their sizes differ by more than a line's rounding.
 *
 * Means of tiles hardly see how the edges of letters are drawn, which no two machines do alike; they see one more word, a chosen score, another border.
 */
export async function imageDifference(page: Page, images: [Buffer, Buffer]): Promise<number> {
  if (images[0].equals(images[1])) return 0;
  return page.evaluate(
    async (encoded) => {
      const [one, other] = await Promise.all(
        encoded.map(async (image) => {
          const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: "image/png" }));
        }),
      );
      if (!one || !other || one.width !== other.width || Math.abs(one.height - other.height) > 2)
        return 255;
      const size = 32;
      const across = Math.ceil(one.width / size);
      const sums = [one, other].map((bitmap) => {
        const { width } = bitmap;
        const height = Math.min(one.height, other.height);
        const canvas = new OffscreenCanvas(width, height).getContext("2d");
        canvas?.drawImage(bitmap, 0, 0);
        const data = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        const sum = new Float64Array(across * Math.ceil(height / size) * 3);
        for (let pixel = 0; pixel < width * height; pixel++) {
          const row = Math.floor(Math.floor(pixel / width) / size);
          const tile = row * across + Math.floor((pixel % width) / size);
          for (let channel = 0; channel < 3; channel++)
            sum[tile * 3 + channel]! += data[pixel * 4 + channel] ?? 0;
        }
        return sum;
      });
      const farthest = sums[0]?.map((sum, tile) => Math.abs(sum - (sums[1]?.[tile] ?? 0)));
      return Math.max(...(farthest ?? [])) / size ** 2;
    },
    images.map((image) => image.toString("base64")),
  );
}
