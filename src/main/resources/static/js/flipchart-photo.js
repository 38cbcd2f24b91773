// Scales a photo down and draws it anew, so that nothing of where and when it was taken goes with it.
// Null when the file is no picture or cannot be made small enough.
const LONGEST_SIDE = 1400;
const MOST_LETTERS = 190_000;

export const flipchart = async (file) => {
    const picture = await createImageBitmap(file).catch(() => null);
    if (!picture) return null;
    const canvas = document.createElement("canvas");
    for (let side = LONGEST_SIDE, quality = 0.7; side > 500; side *= 0.8, quality = Math.max(0.4, quality - 0.1)) {
        const scale = Math.min(1, side / Math.max(picture.width, picture.height));
        canvas.width = Math.round(picture.width * scale);
        canvas.height = Math.round(picture.height * scale);
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        const data = canvas.toDataURL("image/jpeg", quality);
        if (data.length < MOST_LETTERS) return data;
    }
    return null;
};
