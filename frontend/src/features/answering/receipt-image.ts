/** What stands in the image of a receipt, all of it formatted. */
export interface ReceiptImageContent {
  readonly title: string;
  readonly heading: string;
  readonly code: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly foot: string;
}

const WIDTH = 1080;
const HEIGHT = 1350;
const HEAD = 330;
const MARGIN = 84;
const FONT = '"Be Vietnam Pro", system-ui, sans-serif';
/** The light theme's colours: an image is the same for everybody who gets it. */
const COLOURS = {
  brand: '#0b2f63',
  gold: '#e3a92b',
  text: '#14233b',
  muted: '#4a5b76',
  page: '#ffffff',
  code: '#fdf4de',
};

/** Draws a receipt as a PNG of 1080 × 1350, the portrait format of messengers. */
export async function receiptImage(content: ReceiptImageContent): Promise<File> {
  await document.fonts?.ready;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no images.');
  drawGround(context);
  drawHead(context, content);
  drawFacts(context, content);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The image could not be made.');
  return new File([blob], `bien-nhan-${content.code}.png`, { type: 'image/png' });
}

/** Offers the image to other applications; whoever closes that offer has decided so. */
export async function share(file: File): Promise<void> {
  if (!navigator.canShare({ files: [file] })) return save(file);
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

export function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function drawGround(context: CanvasRenderingContext2D): void {
  context.fillStyle = COLOURS.page;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = COLOURS.brand;
  context.fillRect(0, 0, WIDTH, HEAD);
  context.fillStyle = COLOURS.gold;
  context.fillRect(0, HEAD, WIDTH, 10);
}

function drawHead(context: CanvasRenderingContext2D, { title, heading, code }: ReceiptImageContent): void {
  write(context, heading.toUpperCase(), { y: 90, size: 32, colour: COLOURS.gold, weight: 600 });
  wrapped(context, title, { y: 155, size: 42, colour: COLOURS.page, weight: 600 });
  context.fillStyle = COLOURS.code;
  context.fillRect(MARGIN, HEAD + 60, WIDTH - 2 * MARGIN, 140);
  write(context, code, { y: HEAD + 152, size: 64, colour: COLOURS.text, weight: 600, centred: true });
}

function drawFacts(context: CanvasRenderingContext2D, { facts, foot }: ReceiptImageContent): void {
  let y = HEAD + 270;
  for (const { term, value } of facts) {
    write(context, term, { y, size: 30, colour: COLOURS.muted, weight: 400 });
    y = wrapped(context, value, { y: y + 46, size: 38, colour: COLOURS.text, weight: 600 }) + 54;
  }
  write(context, foot, { y: HEIGHT - 60, size: 26, colour: COLOURS.muted, weight: 400 });
}

interface Writing {
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
  readonly centred?: boolean;
}

function write(context: CanvasRenderingContext2D, text: string, { y, size, colour, weight, centred }: Writing): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = colour;
  context.textAlign = centred ? 'center' : 'left';
  context.fillText(text, centred ? WIDTH / 2 : MARGIN, y, WIDTH - 2 * MARGIN);
}

/** Writes in lines that fit the width; answers with the y of the last one. */
function wrapped(context: CanvasRenderingContext2D, text: string, writing: Writing): number {
  context.font = `${writing.weight} ${writing.size}px ${FONT}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const heights = lines.map((_, index) => writing.y + index * writing.size * 1.3);
  lines.forEach((line, index) => write(context, line, { ...writing, y: heights[index] ?? writing.y }));
  return heights.at(-1) ?? writing.y;
}
