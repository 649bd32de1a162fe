import { useState } from "react";
import { Field } from "./field";

/** Says that a file is too large before it is sent. Phones make a JPEG of what is chosen where HEIC is not asked for. */
export function PhotoField({ mostBytes, error }: { mostBytes: number; error?: string }) {
  const [tooLarge, setTooLarge] = useState(false);
  return (
    <Field
      label="Picture"
      name="photo"
      type="file"
      accept="image/jpeg,image/png,image/webp,image/avif"
      required
      hint="Up to 12 MB. It is made square and small, and what the camera wrote into it is left out."
      error={tooLarge ? "That picture is larger than 12 MB. Choose a smaller one." : error}
      onChange={({ currentTarget }) => {
        const large = (currentTarget.files?.[0]?.size ?? 0) > mostBytes;
        currentTarget.setCustomValidity(large ? "That picture is larger than 12 MB." : "");
        setTooLarge(large);
      }}
    />
  );
}
