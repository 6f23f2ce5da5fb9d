// Copies citations: that of the page, and of a section, paragraph or comment behind whose permalink it offers to.
const cite = document.querySelector('.cite');
if (cite) {
  const output = cite.querySelector('output');
  const offer = cite.querySelector('.copy').cloneNode(true);
  const put = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch { // an address without TLS has no clipboard
      addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', text);
      }, {once: true});
      if (!document.execCommand('copy')) return;
    }
    output.value = output.dataset.copied;
    setTimeout(() => output.value = '', 2500);
  };
  const tex = {'\\': 'backslash', '{': 'braceleft', '}': 'braceright', '~': 'asciitilde', '^': 'asciicircum'};
  const escaped = {
    'BibTeX': (text) => text.replace(/[\\{}~^]|[%&$#_]/g, (c) => tex[c] ? `\\text${tex[c]}{}` : `\\${c}`),
    'CSL-JSON': (text) => JSON.stringify(text).slice(1, -1),
    'RIS': (text) => text,
  };
  // What a citation says of the place that a permalink leads to: where it is, its address, and a key of its own.
  const citation = ({value: style, dataset}, link) => {
    if (!link) return dataset.text ?? [...cite.querySelectorAll('dt')].find((dt) => dt.textContent === style).nextElementSibling.textContent;
    const [, section, paragraph] = link.hash.match(/^#s?(\d+)(?:p(\d+)$)?/) ?? [];
    let place = section && `sec. ${Number(section)}${paragraph ? `, ${style === 'MLA' ? 'par.' : 'para.'} ${paragraph}` : ''}`;
    if (!section) {
      const name = link.parentNode.querySelector('bdi').textContent;
      place = escaped[style]?.(name) ?? name.replace(/\.$/, '');
    }
    const [before, address, after] = (section ? dataset.part : dataset.comment).split('\ufffc');
    const key = section ? `s${Number(section)}${paragraph ? `p${paragraph}` : ''}` : link.hash.slice(1);
    return before.replace(/^(@online\{|\[\{"id":")[\w-]+/, `$&-${key}`) + place + address + (after === undefined ? '' : link.hash + after);
  };
  addEventListener('click', ({target}) => {
    const button = target.closest('.copy button');
    if (button) {
      const link = offer.contains(button) && offer.previousElementSibling;
      put(button.value ? citation(button, link) : link ? link.href : location.href.split('#')[0]);
    }
    const link = target.closest('.permalink, .number');
    if (link) {
      if (link.nextSibling === offer) offer.remove();
      else link.after(offer);
    }
  });
}
