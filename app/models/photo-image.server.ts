import sharp from "sharp";

/** What every portrait is kept as. */
export const PHOTO_TYPE = "image/webp";

/** Pixels a side. */
const SIDE = 512;
/** More than any phone's own picture has; a file that unpacks to more is no portrait. */
const MOST_PIXELS = 64_000_000;
const TIMEOUT_S = 10;

// Only what a camera or a browser makes is ever unpacked: no SVG, PDF or other format that can ask for more than memory.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadHeifBuffer",
  ],
});

/**
 * A picture made a portrait: upright, square round what draws the eye, small, and without what the camera wrote into it
 * (where and when it was taken). Undefined where it can't be read.
 */
export async function makePortrait(file: Buffer): Promise<{ mediaType: string; bytes: Buffer } | undefined> {
  try {
    const image = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" }).timeout({ seconds: TIMEOUT_S });
    const { width, height } = await image.metadata();
    const side = Math.min(SIDE, width, height);
    const bytes = await image
      .autoOrient()
      .resize(side, side, { fit: "cover", position: sharp.strategy.attention })
      .webp({ quality: 82 })
      .toBuffer();
    return { mediaType: PHOTO_TYPE, bytes };
  } catch {
    // Whatever libvips says of a file, the person can do one thing about it: choose another.
    return undefined;
  }
}
