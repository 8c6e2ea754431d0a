import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PICTURE, published } from '../../../src/formats/pictures/published.ts';
import { pictureSize } from '../../../src/formats/pictures/size.ts';
import { cleanSvg } from '../../../src/formats/pictures/svg.ts';

const text = new TextEncoder();

function bytes(...parts: (string | number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );
}

const PNG = bytes(
  [0x89],
  'PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 1, 44, 0, 0, 0, 200, 8, 2, 0, 0, 0],
);
const FRAME = [0xff, 0xc2, 0, 11, 8, 0, 100, 1, 144, 1, 0, 0, 0];
/** EXIF of a camera that was turned by a quarter. */
const TURNED = [
  0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0, 8, 0, 0, 0, 1, 0, 18, 1, 3, 0, 1, 0, 0,
  0, 6, 0, 0, 0, 0, 0, 0, 0,
];

test.each([
  ['a PNG', PNG, { format: 'png', width: 300, height: 200 }],
  ['a GIF', bytes('GIF89a', [10, 0, 20, 0]), { format: 'gif', width: 10, height: 20 }],
  [
    'a JPEG',
    bytes([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2], FRAME),
    { format: 'jpg', width: 400, height: 100 },
  ],
  ['a turned JPEG', bytes([0xff, 0xd8], TURNED, FRAME), { format: 'jpg', width: 100, height: 400 }],
  [
    'a WebP with features',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
    { format: 'webp', width: 100, height: 50 },
  ],
  [
    'a WebP without loss',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [9, 0, 0, 0, 0x2f, 99, 0x40, 0x0c, 0]),
    { format: 'webp', width: 100, height: 50 },
  ],
  [
    'an AVIF',
    bytes(
      [0, 0, 0, 16],
      'ftypavif',
      [0, 0, 0, 0, 0, 0, 0, 20],
      'ispe',
      [0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ),
    { format: 'avif', width: 64, height: 32 },
  ],
])('reads the size of %s from its bytes', (_, picture, size) => {
  expect(pictureSize(picture)).toEqual(size);
});

test('random bytes and pictures cut short have no size and throw nothing', () => {
  const heads = [
    [],
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    [...text.encode('RIFF____WEBPVP8X')],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const size = pictureSize(new Uint8Array([...head, ...rest]));
      if (size) expect(size.width * size.height).toBeGreaterThan(0);
    }),
  );
  for (let length = 0; length < 24; length += 1)
    expect(pictureSize(PNG.subarray(0, length))).toBeUndefined();
});

test('keeps of a drawing what draws, and nothing that runs, links or loads', () => {
  const hostile = `<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
    viewBox="0 0 40 20" onload="alert(1)"><script>alert(2)</script><foreignObject><iframe src="x"/></foreignObject>
    <a href="javascript:alert(3)"><rect width="1"/></a><image href="https://example.org/x.png"/><use xlink:href="other.svg#x"/>
    <use href="#tram"/><set attributeName="href" to="javascript:alert(4)"/><style>@import url(https://example.org/x.css)</style>
    <style>.a { fill: red }</style><rect class="a" fill="url(#g)" stroke="url(https://example.org/y)" style="x:u\\72l(z)"/><text>Tram &lt;1&gt;</text></svg>`;
  const clean = cleanSvg(hostile);
  expect(clean).toMatchObject({ width: 40, height: 20 });
  expect(clean?.text).not.toMatch(
    /script|foreign|iframe|javascript|example\.org|onload|<a|<set|<image|other\.svg|u\\72/,
  );
  expect(clean?.text).toContain('<use href="#tram"></use>');
  expect(clean?.text).toContain(
    '<style>.a { fill: red }</style><rect class="a" fill="url(#g)"></rect>',
  );
  expect(clean?.text).toContain('<text>Tram &lt;1&gt;</text>');
});

test('a drawing without size has that of its view, and one of its parts the other by the same scale', () => {
  const sized = (attributes: string) => {
    const made = cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);
    return made && [made.width, made.height];
  };
  expect(sized('viewBox="0 0 40 20"')).toEqual([40, 20]);
  expect(sized('width="100%" viewBox="0 0 40 20"')).toEqual([40, 20]);
  expect(sized('width="1in" viewBox="0 0 40 20"')).toEqual([96, 48]);
  expect(sized('height="30pt" width="20px"')).toEqual([20, 40]);
  expect(sized('')).toEqual([300, 150]);
});

test('refuses drawings with entities, broken ones, other files, and pictures that are too large', () => {
  expect(
    published(
      text.encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ),
  ).toEqual({
    is: 'refused',
    why: 'a drawing that is no well-formed SVG, or defines entities',
  });
  expect(published(text.encode('<svg><g></svg>'))).toMatchObject({ is: 'refused' });
  expect(published(deflateSync('no picture'))).toMatchObject({
    why: 'a picture that is broken, or of a format that browsers do not show',
  });
  expect(published(new Uint8Array(MOST_PICTURE + 1))).toMatchObject({
    why: 'a picture of 12.0 MB: at most 12 MB are shown',
  });
});

test('a picture has its address by its bytes', () => {
  const made = published(PNG);
  expect(made).toMatchObject({ is: 'picture', picture: { width: 300, height: 200 } });
  if (made.is === 'picture') expect(made.picture.address).toMatch(/^\/pictures\/[\da-f]{16}\.png$/);
  expect(published(PNG)).toEqual(made);
});
