import type { Page } from "playwright";

/**
 * The share of two images that differs to the eye, from 0 to 1; 1 when their sizes do.
 *
 * Both are made four times smaller first, so that the edges of letters, which no two machines draw alike, weigh little.
 */
export async function imageDifference(page: Page, images: [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (encoded) => {
      const [one, other] = await Promise.all(
        encoded.map(async (image) => {
          const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: "image/png" }));
        }),
      );
      if (!one || !other || one.width !== other.width || Math.abs(one.height - other.height) > 2)
        return 1;
      const [width, height] = [Math.ceil(one.width / 4), Math.ceil(one.height / 4)];
      const [first, second] = [one, other].map((bitmap) => {
        const canvas = new OffscreenCanvas(width, height).getContext("2d");
        canvas?.drawImage(bitmap, 0, 0, width, height);
        return canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      let different = 0;
      for (let pixel = 0; pixel < width * height * 4; pixel += 4) {
        const far = [0, 1, 2].some(
          (channel) =>
            Math.abs((first?.[pixel + channel] ?? 0) - (second?.[pixel + channel] ?? 0)) > 48,
        );
        if (far) different++;
      }
      return different / (width * height);
    },
    images.map((image) => image.toString("base64")),
  );
}
