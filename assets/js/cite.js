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
  const dates = (day) => {
    const [year, month, date] = day.split('-').map(Number);
    const name = new Date(day).toLocaleString('en', {month: 'long', timeZone: 'UTC'});
    return {
      'APA': `${year}, ${name} ${date}`,
      'MLA': `${date} ${name.length < 5 ? name : name.replace(/^(Sept|...).*/, '$1.')} ${year}`,
      'Chicago': `${name} ${date}, ${year}`,
      'BibTeX': day,
      'RIS': day.replaceAll('-', '/'),
      'CSL-JSON': `${year},${month},${date}`,
    };
  };
  // The citation in a style of the page, or of the place or comment that a permalink leads to, with its holes filled
  // in: see Place in tools/cite.
  const citation = ({value: style, dataset}, link) => {
    const words = [...cite.querySelectorAll('dt')].find((dt) => dt.textContent === style);
    if (!link && words) return words.nextElementSibling.textContent;
    const said = {f: link?.hash ?? cite.dataset.fragment ?? '', p: cite.dataset.place};
    const [, section, paragraph] = link?.hash.match(/^#s?(\d+)(?:p(\d+)$)?/) ?? [];
    const comment = link?.closest('.comment');
    if (section) said.p = `${style === 'APA' ? 'Section' : 'sec.'} ${Number(section)}${paragraph ? `, par${style === 'MLA' ? '' : 'a'}. ${paragraph}` : ''}`;
    if (comment) {
      const name = comment.querySelector('bdi').textContent;
      const start = comment.querySelector('.words').textContent.trim().split(/\s+/, 20).join(' ');
      const opening = [...start].slice(0, 200).join('').replace(/\.$/, '');
      said.a = escaped[style]?.(name) ?? (style === 'Chicago' ? name : name.replace(/\.$/, ''));
      said.w = opening && `${opening} `;
      if (comment.dataset.day) [said.y, said.d] = [comment.dataset.day.slice(0, 4), dates(comment.dataset.day)[style]];
    }
    const key = comment ? link.hash.slice(1) : section ? `s${Number(section)}${paragraph ? `p${paragraph}` : ''}` : '';
    return (comment ? dataset.comment : dataset.part)
      .replace(/\ufffc\?(.)(.*?)\ufffc:(.*?)\ufffc;/gs, (_, hole, yes, no) => said[hole] ? yes : no)
      .replace(/\ufffc(.)/g, (_, hole) => said[hole])
      .replace(/^(@online\{|\[\{"id":")[\w-]+/, `$&${key && `-${key}`}`);
  };
  addEventListener('click', ({target}) => {
    const button = target.closest('.copy button');
    if (button) {
      const link = offer.contains(button) ? offer.previousElementSibling : null;
      put(button.value ? citation(button, link) : link ? link.href : location.href.split('#')[0]);
    }
    const link = target.closest('.permalink, .number');
    if (link) {
      if (link.nextSibling === offer) offer.remove();
      else link.after(offer);
    }
  });
}
