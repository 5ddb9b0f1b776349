import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/draft/published/html-text.js';
import { readPublished } from '../../../../src/draft/published/published-file.js';
import { decode } from '../../../../src/seed/encoding.js';
import { columnHead } from '../../../../src/seed/numbers/table.js';

const TEXT = '某街道2023年工作总结\n修路12公里';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16 LE', utf16(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16 BE', utf16(`\uFEFF${TEXT}`).swap16(), TEXT],
    ['UTF-16 LE', utf16(TEXT), TEXT],
    ['UTF-16 BE', utf16(TEXT).swap16(), TEXT],
    ['GB18030', Buffer.from([0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7, 0x0a]), '的工作\n'],
    ['Big5', Buffer.from([0xaa, 0xba, 0xa4, 0x75, 0xa7, 0x40, 0xb0, 0xcf]), '的工作區'],
  ])('says %s', (encoding, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ encoding, text });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['zero bytes', Buffer.alloc(64), 'no readable text'],
    [
      'what is no text',
      Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 97 + 131) % 256)),
      'no readable text',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });
});

describe('readPublished', () => {
  it('keeps blocks and cells of HTML apart, and leaves out what is not shown', async () => {
    const html =
      '<!doctype html><title>t</title><script>var a = 1</script><h1>总结</h1><p>修路<b>12</b>公里</p><p>3项</p>' +
      '<table><tr><td>耕地(亩)</td><td>1200</td></tr></table>第一行<br>第二行';
    const { text, mediaType } = await readPublished(Buffer.from(html), 'a.html');
    expect(mediaType).toBe('text/html');
    expect(text.split('\n').filter(Boolean)).toEqual([
      '总结',
      '修路12公里',
      '3项',
      '耕地(亩)\t1200',
      '第一行',
      '第二行',
    ]);
  });

  it('writes the rows of a table one after the other, so that each column has its head', async () => {
    const html =
      '<p>情况如下</p><table><thead>\n<tr>\n<th>村</th><th>改厕（户）</th></tr></thead>\n<tbody><tr><td>石桥村</td><td><p>24</p></td></tr>\n' +
      '<tr><td>柳林村</td><td>15</td></tr></tbody></table><p>完</p>';
    const { text } = await readPublished(Buffer.from(html), 'a.html');
    expect(text).toBe('情况如下\n\n村\t改厕（户）\n石桥村\t24\n柳林村\t15\n\n完\n');
    expect(columnHead(text, text.indexOf('15'))).toBe('改厕（户）');
  });

  it('keeps the empty cells that a row begins with, so that no column shifts', async () => {
    const html =
      '<table><tr><th></th><th>改厕（户）</th></tr><tr><td></td><td></td><td>7</td></tr><tr><td></td></tr></table><p>\t末行</p>';
    const { text } = await readPublished(Buffer.from(html), 'a.html');
    expect(text).toBe('\t改厕（户）\n\t\t7\n\n末行\n');
  });

  it('reads DOCX with its tables', async () => {
    const { text } = await readPublished(readFileSync('test/fixtures/draft/report.docx'), 'report.docx');
    expect(text.split('\n').filter(Boolean)).toEqual(['某镇2023年工作总结', '植树300株', '耕地(亩)\t1200']);
  });

  it('writes radicals as characters and line breaks alike', async () => {
    const { text } = await readPublished(Buffer.from('修⻋道\r\n\r\n\r\n⽅便群众3200⼾ \r\n⾭年'), 'a.txt');
    expect(text).toBe('修车道\n\n方便群众3200户\n青年\n');
  });

  it.each([
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old Word file'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['a.docx', Buffer.from('PK\u0003\u0004nothing'), 'no DOCX'],
  ])('refuses %s with the reason', async (name, bytes, reason) => {
    await expect(readPublished(bytes, name)).rejects.toThrow(reason);
  });

  it('says how a library is installed that it has not', async () => {
    await expect(loadLibrary('no-such-library@1', 'PDF', 'no-such-library')).rejects.toThrow(
      'PDF is read where no-such-library@1 is installed: npm install --no-save no-such-library@1',
    );
  });
});
